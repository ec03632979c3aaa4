import { expect, it } from "vitest";
import { opensPage } from "@/app/_server/access-registry";
import { type Role, roles } from "@/lib/platform/context";
import { menuFor } from "./navigation";

const menuOf = (...own: Role[]) => menuFor((href) => opensPage(href, own)).map(({ key }) => key);

it("offers each role the pages that open to it", () => {
  const working = [
    "oversikt",
    "saker",
    "kalender",
    "selvbosetting",
    "boliger",
    "program",
    "personer",
    "styring",
  ];
  expect(menuOf("manager")).toEqual([...working, "import"]);
  expect(menuOf("settlement_officer")).toEqual(menuOf("manager"));
  expect(menuOf("housing_adviser")).toEqual(working.filter((key) => key !== "program"));
  expect(menuOf("programme_adviser")).toEqual([
    "oversikt",
    "saker",
    "kalender",
    "program",
    "personer",
    "styring",
  ]);
  expect(menuOf("administrator")).toEqual(["oversikt", "admin"]);
  expect(menuOf("auditor")).toEqual(menuOf("administrator"));
  expect(menuOf(...roles)).toHaveLength(9);
});
