/** Municipality numbers that no real one has: each test gets one of its own. */
const first = 9101;
export const poolSize = 600;

export const poolNumbers: readonly string[] = Array.from({ length: poolSize }, (_, index) =>
  String(first + index),
);

/** Every other municipality signs in at the second issuer. */
export function issuerOf(number: string, issuers: readonly string[]): string {
  const issuer = issuers[Number(number) % issuers.length];
  if (!issuer) throw new Error("no identity provider runs");
  return issuer;
}

export const client = { id: "rotfeste", secret: "a-secret-for-tests-on-loopback-only" };

/** "kari-nordmann.a1b2" is Kari Nordmann. */
export function nameOf(subject: string): string {
  const [words = ""] = subject.split(".");
  return words.replace(/(^|-)(\p{L})/gu, (_, gap, letter) => (gap && " ") + letter.toUpperCase());
}
