/** A pattern for words exactly as they are written. */
export const asWritten = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
