/** Too common to search for: function words, question words and the verbs that questions are asked with. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also although am an and another any anybody anyone anything are aren't as at
  be became because been before being below between both but by can can't cannot could couldn't did didn't do does doesn't
  doing don't down during each either else ever every few for from further get gets getting got gotten had hadn't has hasn't have haven't having
  he her here hers herself him himself his how however i if in into is isn't it its itself just least let like many may me might more
  most much must my myself neither no nor not now of off on once one's only onto or other our ours ourselves out over own per
  quite rather s same shall she should shouldn't since so some something such t than that the their theirs them themselves then there
  these they this those though through thus to too toward towards under until unto up upon us very via was wasn't we were weren't what
  what's whatever when where whether which whichever while who who's whoever whom whose why will with within without won't would wouldn't yet
  he'd he's i'm i've it'd it'll she's that'd that'll that's there's they'd they'll they're they've we've who'd who'll you'd you'll you're you've
  you your yours yourself al el ul ibn bin bint de la le du der von van`
    .split(/\s+/)
    .map((word) => word.replace(/'/g, '')),
);
