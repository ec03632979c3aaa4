import { describe, expect, it } from "vitest";
import { findSensitive } from "./sensitive-text";

describe("findSensitive", () => {
  it.each([
    ["fnr 01810012345", "identity"],
    ["018100 12345 er nummeret", "identity"],
    ["DUF 200312345678", "duf"],
    ["2003 1234 5678", "duf"],
  ])("sees a number in «%s»", (text, kind) => {
    expect(findSensitive(text)?.kind).toBe(kind);
  });

  it.each(["Har PTSD-utredning", "Ho er deprimert? Depresjonen kom", "mistanke om kreft"])(
    "sees a diagnosis in «%s»",
    (text) => {
      expect(findSensitive(text)?.kind).toBe("diagnosis");
    },
  );

  it.each([
    "Ring 22 33 44 55 før kl. 12",
    "Møte 24.11.2026 kl. 09.30",
    "Husleie 12 500 kroner",
    "Org.nr. 974 760 673",
    "Konto 1234.56.7890 mangler ett siffer",
    "Trenger rolig leilighet nær skolen",
    "",
  ])("lets «%s» pass", (text) => {
    expect(findSensitive(text)).toBeNull();
  });
});
