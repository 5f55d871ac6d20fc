/** What Discord takes, API v10. Lengths are inclusive and counted in UTF-16 units, which is never less than Discord counts. */
export const MESSAGE_COMPONENTS = 40;
export const MESSAGE_TEXT = 4000;
export const ROW_BUTTONS = 5;
export const CUSTOM_ID = 100;
export const BUTTON_LABEL = 80;
export const BUTTON_URL = 512;

export const CHOICES = 25;
export const CHOICE_NAME = 100;
export const CHOICE_VALUE = 100;

export const COMMAND_OPTIONS = 25;
export const DESCRIPTION = 100;
export const MENU_NAME = 32;
export const STRING_OPTION = 6000;
export const SLASH_COMMANDS = 100;
export const MENU_COMMANDS = 15;

/** Milliseconds. An answer that is ready by then is the first response; a slower one is announced. Discord gives up after 3,000. */
export const ANSWER_AT_ONCE = 1000;
/** Where more than that many wait for their answers, each is told so first. */
export const CROWD = 8;
export const STOP_WITHIN = 4500;
/** Whoever still waits after that is told that the bot has to go. */
export const FINISH_WITHIN = 3300;
/** Discord is told the commands again after that, then after twice that, and so on. */
export const TELL_AGAIN = 1000;
/** The answer goes out without its picture after that. */
export const PICTURE_WITHIN = 600;
export const PICTURES_KEPT = 64;

/** What we allow ourselves, so that a page can be read on a telephone and its frame always fits. Characters as rendered. */
export const PASSAGE_TEXT = 1100;
export const LABEL_TEXT = 300;
export const THREAD_NAME = 100;
export const SOURCE_TEXT = 100;
export const PAGE_TEXT = 2200;
export const ASKED_SHOWN = 300;
/** Where the options do not fit into a button, the page buttons read them from the message: then all of them are shown, up to this. */
export const ASKED_FULL = 900;
/** The container, what was asked, a note, a rule, the closing line; page buttons and `Delete`; five follow-ups; a heading carried over; a picture; figures at a glance. */
export const FRAME_COMPONENTS = 5 + 5 + 6 + 2 + 1 + 2;
export const FOLLOW_UPS = ROW_BUTTONS;
export const CONTEXT_PARAGRAPHS = 2;
export const CONTEXT_PARAGRAPH_TEXT = 600;

/** Fair use: so many questions at once, and so many more each second. */
export const MEMBER_BURST = 150;
export const MEMBER_PER_SECOND = 3;
export const SERVER_BURST = 600;
export const SERVER_PER_SECOND = 50;
export const REPLIES_KEPT = 500;
/** Of so many acts it is known that they were heard. */
export const ACTS_KEPT = 5000;
