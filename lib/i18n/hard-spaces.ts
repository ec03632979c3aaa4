const AFTER_SIGN = /(§§?) (?=\d)/g;
const BEFORE_LETTER = /(§\u00a0\d+(?:-\d+)?) (?=[a-z](?![\p{L}\p{N}]))/gu;

/** A text whose references to law stay on one line: "§ 18 a" breaks nowhere. */
export function withHardSpaces(text: string): string {
  return text.includes("§")
    ? text.replace(AFTER_SIGN, "$1\u00a0").replace(BEFORE_LETTER, "$1\u00a0")
    : text;
}

/** The same of every text of a tree of messages, also those that the build has taken apart. */
export function messagesWithHardSpaces<Tree>(messages: Tree): Tree {
  if (typeof messages === "string") return withHardSpaces(messages) as Tree;
  if (Array.isArray(messages)) return messages.map(messagesWithHardSpaces) as Tree;
  if (typeof messages !== "object" || messages === null) return messages;
  return Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [key, messagesWithHardSpaces(value)]),
  ) as Tree;
}
