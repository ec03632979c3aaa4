import { describe, expect, it } from "vitest";
import { messagesFor, pickMessages } from "./messages";

describe("pickMessages", () => {
  const texts = { cases: { title: "Saker", errors: { closed: "Lukket" } }, errors: { x: "X" } };

  it("takes whole namespaces and parts of them together", () => {
    expect(pickMessages(texts, ["errors", "cases.errors", "cases.title"])).toEqual({
      errors: { x: "X" },
      cases: { title: "Saker", errors: { closed: "Lukket" } },
    });
  });

  it("leaves the texts as they were", () => {
    pickMessages(messagesFor("nb"), ["frame.kit", "frame.session"]);
    expect(Object.keys(messagesFor("nb").frame)).toContain("nav");
  });
});
