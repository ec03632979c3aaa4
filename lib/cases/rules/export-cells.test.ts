import { expect, it } from "vitest";
import { defused, isLeftOut } from "./export-cells";

it.each([
  ["=1+1", "'=1+1"],
  ["+47 900", "'+47 900"],
  ["-2", "'-2"],
  ["@SUM(A1)", "'@SUM(A1)"],
  [" =cmd|' /C calc'!A0", "' =cmd|' /C calc'!A0"],
  ["\t=1", "'\t=1"],
  ["\r=1", "'\r=1"],
  ["Yusuf, Amina", "Yusuf, Amina"],
  ["2026-00042", "2026-00042"],
  ["", ""],
])("%j becomes %j", (value, safe) => expect(defused(value)).toBe(safe));

it("leaves the names of strictly protected households out of files", () => {
  expect(isLeftOut("none", false)).toBe(false);
  expect(isLeftOut("klientadresse", false)).toBe(false);
  expect(isLeftOut("fortrolig", false)).toBe(true);
  expect(isLeftOut("strengt_fortrolig", false)).toBe(true);
  expect(isLeftOut("strengt_fortrolig", true)).toBe(false);
});
