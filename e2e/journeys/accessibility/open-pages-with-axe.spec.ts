import AxeBuilder from "@axe-core/playwright";
import { accessRegistry } from "../../../app/_server/access-registry";
import { OWN_ITEM, type Subject, subjectIn } from "../../access-subjects";
import { watchOn } from "../../actions/watch";
import { expect, test } from "../../fixtures";
import type { Role } from "../../municipality";

// Every page of the access registry, as a role that may open it, in light and wide and in dark and
// narrow: axe finds nothing, and nothing is cut off.

const looks = [
  { name: "light, 1440 px", theme: "light", viewport: { width: 1440, height: 900 } },
  { name: "dark, 320 px", theme: "dark", viewport: { width: 320, height: 720 } },
] as const;

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];

const plain: Readonly<Record<string, string>> = {
  indicator: "programme_in_time",
  itemKey: OWN_ITEM,
  code: "AS-C06",
  step: "mapped",
  place: "1",
  ruleKey: "D-END",
  part: "husleie",
  kind: "avslag",
  text: "nb",
  stage: "bosetting",
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

for (const look of looks) {
  test.describe(look.name, () => {
    test.use({ viewport: look.viewport, colorScheme: look.theme });
    for (const role of [
      "nobody",
      "settlement_officer",
      "housing_adviser",
      "programme_adviser",
      "manager",
      "administrator",
      "auditor",
    ] as const) {
      const ids = openedAs(role);
      if (ids.length === 0) continue;
      test(`axe finds nothing on the pages of ${role}`, async ({
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
        for (const id of [...ids, "/finnes-ikke"]) {
          const response = await page.goto(address(id, subject));
          expect.soft([id, response?.status()]).toEqual([id, missing.has(id) ? 404 : 200]);
          await expect(page.locator("h1").first()).toBeVisible();
          const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
          const found = violations.map(({ id: rule, nodes }) => [
            rule,
            nodes.slice(0, 3).map((node) => node.html.slice(0, 200)),
          ]);
          expect.soft([id, found]).toEqual([id, []]);
          const overflow = await page.evaluate(() => {
            const root = document.documentElement;
            return root.scrollWidth - root.clientWidth;
          });
          expect.soft([id, "cut off by", Math.max(0, overflow)]).toEqual([id, "cut off by", 0]);
        }
      });
    }
  });
}
