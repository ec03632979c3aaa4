import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minutesUntilNextTry, verdictOf } from "./delivery";

describe("a message that was not taken", () => {
  it.each([
    [{ responseCode: 450, command: "RCPT TO" }, "later", "greylisting"],
    [{ responseCode: 451, command: "DATA" }, "later", "local error in processing"],
    [{ responseCode: 452, command: "RCPT TO" }, "later", "mailbox full for now"],
    [{ responseCode: 550, command: "RCPT TO" }, "refused", "no such mailbox"],
    [{ responseCode: 554, command: "DATA" }, "refused", "content not wanted"],
    [{ responseCode: 421, command: "RCPT TO" }, "server_away", "closing"],
    [{ responseCode: 535, command: "AUTH PLAIN" }, "server_away", "wrong password"],
    [{ responseCode: 530, command: "MAIL FROM" }, "server_away", "sign in first"],
    [{ responseCode: 550, command: "MAIL FROM" }, "server_away", "the sender is not allowed"],
    [{ responseCode: 554, command: "CONN" }, "server_away", "no service here"],
    [{ command: "CONN" }, "server_away", "nobody answers"],
    [{ command: "DATA" }, "server_away", "the line broke in the middle"],
    [{ code: "EENVELOPE", command: "API" }, "refused", "no address that can be written to"],
    [{ code: "EENVELOPE", responseCode: 550, command: "MAIL FROM" }, "server_away", "the sender"],
    [{ code: "ESOCKET", command: "CONN" }, "server_away", "the certificate is not trusted"],
    [{}, "server_away", "no answer at all"],
  ] as const)("%o: %s (%s)", (refusal, verdict, _why) => {
    expect(verdictOf(refusal)).toBe(verdict);
  });

  it("is given up only on a final answer about itself", () => {
    const commands = fc.constantFrom("CONN", "EHLO", "AUTH PLAIN", "MAIL FROM", "RCPT TO", "DATA");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 599 }), commands, (responseCode, command) => {
        const final = responseCode >= 500 && (command === "RCPT TO" || command === "DATA");
        expect(verdictOf({ responseCode, command }) === "refused").toBe(final);
      }),
    );
  });

  it("is tried after 5, 15, 30 and then every 60 minutes", () => {
    expect([1, 2, 3, 4, 5, 40].map(minutesUntilNextTry)).toEqual([5, 15, 30, 60, 60, 60]);
    fc.assert(
      fc.property(fc.nat(1000), (tries) => {
        expect(minutesUntilNextTry(tries + 1)).toBeGreaterThanOrEqual(minutesUntilNextTry(tries));
      }),
    );
  });
});
