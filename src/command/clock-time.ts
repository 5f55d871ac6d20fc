/** "8:00", "08:00", "8", "8pm" as "08:00"; null where it is no time of day. */
export function readClockTime(typed: string): string | null {
  const [, hours = '', minutes = '00', half = ''] = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/iu.exec(typed.trim()) ?? [];
  if (hours === '') return null;
  const hour = half === '' ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || (half !== '' && (Number(hours) > 12 || Number(hours) === 0))) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

/** "22:00-07:00" as its two ends; null where it is none. */
export function readHours(typed: string): { readonly from: string; readonly to: string } | null {
  const [from, to, ...rest] = typed.split(/\s*(?:-|–|to)\s*/u).map(readClockTime);
  return from && to && rest.length === 0 && from !== to ? { from, to } : null;
}
