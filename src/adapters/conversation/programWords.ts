/** Lines that programs add to what they export. */
const programLines: readonly RegExp[] = [
  // Otter and Teams.
  /^Transcribed by https?:\/\/otter\.ai\/?$/i,
  /^.{1,80} (?:started|stopped) transcription$/i,
  // Slack.
  /^(?:was added to|(?:has )?(?:joined|left)) (?:#\S+|the channel|the conversation)(?: .{1,80})?\.?$/i,
  /^(?:\d+ repl(?:y|ies)|Last reply .{1,40}|View thread)$/,
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \p{L}+ \d{1,2}(?:st|nd|rd|th)(?:, \d{4})?$/u,
  // Zoom.
  /^(?:Reacted to|Removed an? .{1,20} reaction from) ["“].*["”](?: with .{1,20})?$/,
  /^Replying to ["“].*["”]:?$/,
];

/** What programs write in place of a message, or at its end. */
const inMessages: readonly RegExp[] = [
  // WhatsApp on Android: `<Media omitted>` in any language, `IMG-1.jpg (file attached)`.
  /^\u200e?<[^<>="/]{4,80}>$/,
  /^\u200e?(?:(?:IMG|VID|PTT|AUD|STK|DOC|GIF)-\S{1,80}\.\w{2,4} \([^()]{4,40}\)|\S.{0,100}\.\w{2,4} \(file attached\))$/,
  /^Messages and calls are end-to-end encrypted\b.{0,200}$/,
  /^(?:This message was deleted|You deleted this message)\.?$/,
  // WhatsApp on iOS has an invisible mark before what it writes, in any language: `image omitted`, `report.pdf • 3 pages`.
  /^\u200e(?!.*https?:)[^<>]*[^\s:]$/,
  /^\S.{0,200}\.\w{2,4} • .{0,200}\u200e[^\u200e]+$/,
  // After words: `<This message was edited>`, `<attached: 1.jpg>`.
  /\u200e<[^<>="]{4,80}>$/,
  /<\p{Lu}[^<>="/]{0,40}\s[^<>="/]{1,40}>$/u,
  // Slack and Teams.
  /(?<=\s)\(edited\)$/,
];

/** True for a line that the program wrote. */
export function isProgramLine(line: string): boolean {
  const text = line.trim();
  return programLines.some((pattern) => pattern.test(text));
}

/** Separates the words of a message from what the program wrote in their place or after them. */
export function withoutProgramWords(message: string): { words: string; leftOut?: string } {
  const text = message.trim();
  if (isProgramLine(text)) return { words: '', leftOut: text };
  for (const pattern of inMessages) {
    const found = pattern.exec(text);
    if (found) return { words: text.slice(0, found.index).trimEnd(), leftOut: found[0] };
  }
  return { words: text };
}
