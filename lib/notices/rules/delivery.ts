/** What a mail server, or the way to it, answered. */
export type Refusal = {
  /** What kind of failure the library calls it, such as "EENVELOPE". */
  code?: string | undefined;
  /** The SMTP answer; undefined when there was none. */
  responseCode?: number | undefined;
  /** What was being said when it came, such as "RCPT TO". */
  command?: string | undefined;
};

/**
 * `refused`: this message will not be taken, however often it is sent. `later`: it may be taken
 * another time. `server_away`: so may every message, and there is no use in trying the next now.
 */
export type Verdict = "refused" | "later" | "server_away";

/** Said of one message; all else is said of the sender, the password or the way. */
const OF_THE_MESSAGE = /^(RCPT TO|DATA)/;
/** The message or its address cannot be sent by anyone: no server was asked. */
const UNSENDABLE = /^(EENVELOPE|EMESSAGE)$/;

/** What to do with a message that was not taken. A refused sender or password is a set-up to mend. */
export function verdictOf({ code = "", responseCode = 0, command = "" }: Refusal): Verdict {
  if (responseCode === 0 && UNSENDABLE.test(code)) return "refused";
  if (!OF_THE_MESSAGE.test(command) || responseCode === 421) return "server_away";
  if (responseCode >= 500) return "refused";
  return responseCode >= 400 ? "later" : "server_away";
}

const WAITS = [5, 15, 30, 60];

/** Minutes until a message is tried again after so many tries: greylisting often ends in five. */
export function minutesUntilNextTry(tries: number): number {
  return WAITS[Math.min(Math.max(tries, 1), WAITS.length) - 1] ?? 60;
}
