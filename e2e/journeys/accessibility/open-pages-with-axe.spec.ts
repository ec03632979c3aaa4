import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { accessRegistry } from "../../../app/_server/access-registry";
import { OWN_ITEM, type Subject, subjectIn } from "../../access-subjects";
import { watchOn } from "../../actions/watch";
import { expect, test } from "../../fixtures";
import type { Role } from "../../municipality";

// Every page of the access registry, as a role that may open it, in light and wide and then in dark
// and narrow: axe finds nothing, and nothing is cut off.

const wide = { theme: "light", viewport: { width: 1440, height: 900 } } as const;
const narrow = { theme: "dark", viewport: { width: 320, height: 720 } } as const;

/** What depends on colours and width alone, and so is asked once more in dark and narrow. */
const rulesOfLook = [
  "color-contrast",
  "link-in-text-block",
  "scrollable-region-focusable",
  "meta-viewport",
];

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];

const plain: Readonly<Record<string, string>> = {
  indicator: "programme_in_time",
  itemKey: OWN_ITEM,
  code: "AS-C06",
  step: "mapped",
  place: "1",
  topic: "fire_safety",
  ruleKey: "D-END",
  part: "husleie",
  kind: "avslag",
  text: "nb",
  stage: "bosetting",
  act: "hjem",
  month: "2026-09",
  handling: "element",
  employerAct: "kontakt",
  placementAct: "vurdering",
};

/** Pages that are not found at these addresses: axe reads the page that says so. */
const missing = new Set([
  "/finnes-ikke",
  "/saker/[caseId]/steg",
  "/saker/[caseId]/selvbosetting/oppfolging/[place]",
  "/saker/[caseId]/selvbosetting/samtaler/ny",
  "/saker/[caseId]/selvbosetting/samtaler/[talkId]/rett",
]);

const pages = accessRegistry.filter((entry) => entry.kind === "page");

function openedAs(role: Role | "nobody"): string[] {
  const first = ({ rule }: (typeof pages)[number]): Role | "nobody" => {
    if ("open" in rule) return "nobody";
    return rule.roles === "any" ? "settlement_officer" : (rule.roles[0] ?? "nobody");
  };
  return pages.filter((page) => first(page) === role).map((page) => page.id);
}

const address = (id: string, subject: Subject) =>
  id.replace(/\[(\w+)\]/g, (_match, param) => plain[param] ?? subject[param] ?? param);

/** So many pages in one test: the two workers share what a role may open. */
const pagesInTest = 20;

const inParts = (ids: readonly string[]) =>
  Array.from({ length: Math.ceil(ids.length / pagesInTest) }, (_, part) =>
    ids.slice(part * pagesInTest, (part + 1) * pagesInTest),
  );

/** All of axe in a page that it is new to; `rules` alone in one that has it already. */
async function violations(page: Page, rules?: readonly string[]) {
  // In legacy mode axe needs no second page to put its findings together; we have no frames.
  const axe = new AxeBuilder({ page, ...(rules && { axeSource: "window.axe" }) }).setLegacyMode();
  // What axe passes is not read, and would be told of each element of the page.
  axe.options({ resultTypes: ["violations"] });
  const builder = rules ? axe.withRules([...rules]) : axe.withTags(tags);
  const found = await builder.analyze();
  return found.violations.map(({ id, nodes }) => [
    id,
    nodes.slice(0, 3).map((node) => node.html.slice(0, 200)),
  ]);
}

/** A colour on its way to another is neither's. */
const settle = (page: Page) =>
  page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((one) => one.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
        .map((one) => one.finished),
    ),
  );

const cutOff = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    return Math.max(0, root.scrollWidth - root.clientWidth);
  });

for (const role of [
  "nobody",
  "settlement_officer",
  "housing_adviser",
  "programme_adviser",
  "manager",
  "administrator",
  "auditor",
] as const) {
  for (const [part, ids] of inParts([...openedAs(role), "/finnes-ikke"]).entries()) {
    test(`axe finds nothing on the pages of ${role}, part ${part + 1}`, async ({
      page,
      municipality,
      signedInAs,
    }) => {
      test.setTimeout(240_000);
      const teamId = await municipality.team("Bosetting");
      const person = role === "nobody" ? null : await signedInAs(role, { teams: [teamId] });
      if (person) await watchOn(municipality, [person]);
      const startedBy = person?.accountId;
      const subject = {
        ...(await subjectIn(municipality, teamId, startedBy ? { startedBy } : {})),
        ...(startedBy && { accountId: startedBy }),
        teamId,
      };
      for (const id of ids) {
        await page.setViewportSize(wide.viewport);
        await page.emulateMedia({ colorScheme: wide.theme });
        const response = await page.goto(address(id, subject));
        expect.soft([id, response?.status()]).toEqual([id, missing.has(id) ? 404 : 200]);
        await expect(page.locator("h1").first()).toBeVisible();
        // A function that a text has no place for is shown as its source.
        const shown = await page.locator("body").innerText();
        expect
          .soft([id, "program text", shown.includes("=>")])
          .toEqual([id, "program text", false]);
        expect.soft([id, await violations(page)]).toEqual([id, []]);
        expect.soft([id, "cut off by", await cutOff(page)]).toEqual([id, "cut off by", 0]);
        await page.setViewportSize(narrow.viewport);
        await page.emulateMedia({ colorScheme: narrow.theme });
        await settle(page);
        expect.soft([id, "dark", await violations(page, rulesOfLook)]).toEqual([id, "dark", []]);
        expect.soft([id, "narrow", await cutOff(page)]).toEqual([id, "narrow", 0]);
      }
    });
  }
}
