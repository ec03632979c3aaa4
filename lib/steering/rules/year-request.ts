import type { PlainDate } from "@/lib/platform/dates";

/**
 * The first request and an adjusted one give the whole number for the year; an additional one gives
 * the number that is asked for on top.
 */
export const requestKinds = ["original", "additional", "adjusted"] as const;
export type RequestKind = (typeof requestKinds)[number];

/** A number of people, and how many of them are unaccompanied minors; null where nobody has said. */
export type Asked = { number: number; minors: number | null };

type RequestVersion = {
  kind: RequestKind;
  requestedNumber: number;
  requestedMinors: number | null;
  receivedOn: PlainDate;
};

/** What the state asks for when all its letters are read in the order they came; null without any. */
export function requestedNow(versions: readonly RequestVersion[]): Asked | null {
  const inOrder = versions.toSorted(
    (a, b) => a.receivedOn.localeCompare(b.receivedOn) || order(a.kind) - order(b.kind),
  );
  return inOrder.reduce<Asked | null>((before, { kind, requestedNumber, requestedMinors }) => {
    if (kind !== "additional" || before === null) {
      return { number: requestedNumber, minors: requestedMinors };
    }
    const told = before.minors !== null || requestedMinors !== null;
    return {
      number: before.number + requestedNumber,
      minors: told ? (before.minors ?? 0) + (requestedMinors ?? 0) : null,
    };
  }, null);
}

const order = (kind: RequestKind) => requestKinds.indexOf(kind);
