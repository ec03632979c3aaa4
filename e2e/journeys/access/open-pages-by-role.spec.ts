import { accessRegistry } from "../../../app/_server/access-registry";
import {
  CANARY,
  nobody,
  OWN_ITEM,
  type Relation,
  relations,
  type Subject,
  subjectIn,
} from "../../access-subjects";
import { expect, test } from "../../fixtures";
import type { Role } from "../../municipality";

// Made from the access registry: each page and each route that is read, for each role, on a case of
// one's own team, of another team, a closed one, one of another municipality, and a random id.

const roles = [
  "settlement_officer",
  "housing_adviser",
  "programme_adviser",
  "manager",
  "administrator",
  "auditor",
] as const satisfies readonly Role[];

/** Params of an address that name no case: the same value for everyone. */
const plain: Readonly<Record<string, string>> = {
  indicator: "programme_in_time",
  itemKey: OWN_ITEM,
  code: "AS-C06",
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
  place: "1",
  topic: "fire_safety",
  step: "mapped",
};

/** Thousands of answers: packing and unpacking each would take a good part of the time. */
const plainly = { "accept-encoding": "identity" };

/** Pages that are nothing until the address names a step or a person, or but to whoever held a talk. */
const withoutStep = new Set([
  "/saker/[caseId]/steg",
  "/saker/[caseId]/selvbosetting/oppfolging/[place]",
  "/saker/[caseId]/selvbosetting/samtaler/ny",
  "/saker/[caseId]/selvbosetting/samtaler/[talkId]/rett",
]);

const read = accessRegistry.filter(
  (entry) => entry.kind === "page" || entry.id === "/api/saker/eksport",
);
const paramsOf = (id: string) => [...id.matchAll(/\[(\w+)\]/g)].map((match) => match[1] ?? "");
const isRelated = (id: string) => paramsOf(id).some((param) => !(param in plain));

/** What to ask of a page: a role that it never opens to is refused before anyone looks at the id. */
function askedOf(id: string, { allowed, open }: { allowed: boolean; open: boolean }) {
  if (open || !isRelated(id)) return ["own"] as const;
  return allowed ? relations : (["own", "random id"] as const);
}

function address(id: string, subject: Subject): string {
  return id.replace(/\[(\w+)\]/g, (_match, param) => {
    const value = plain[param] ?? subject[param];
    if (!value) throw new Error(`no sample for [${param}] of ${id}`);
    return value;
  });
}

type Answer = { status: number; text: string };
type Get = (path: string) => Promise<Answer>;

/** The page without what differs from one request to the next. */
const essence = ({ status, text }: Answer) => ({
  status,
  text: /<main[\s\S]*<\/main>/.exec(text)?.[0]?.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "id") ?? "",
});

/** Ids that whoever has the role may open, whichever team they are in. */
const ofMunicipality = [
  "accountId",
  "teamId",
  "changeId",
  "landlordId",
  "dwellingId",
  "interpreterId",
  "supplierId",
  "courseId",
  "classId",
  "reconciliationRunId",
  "employerId",
  "volunteerId",
];

for (const role of roles) {
  test(`${role} opens exactly what the registry says`, async ({
    page,
    municipality,
    otherMunicipality,
    signedInAs,
  }) => {
    test.setTimeout(240_000);
    const [own, other, foreign] = await Promise.all([
      municipality.team("Eget"),
      municipality.team("Annet"),
      otherMunicipality.team("Fremmed"),
    ]);
    const { accountId: startedBy } = await signedInAs(role, { teams: [own] });
    const colleague = await municipality.person("auditor");
    const stranger = await otherMunicipality.person("auditor");
    const here = { accountId: colleague.accountId, teamId: own };
    const there = { accountId: stranger.accountId, teamId: foreign };
    const subjects: Record<Relation, Subject> = {
      own: { ...(await subjectIn(municipality, own, { startedBy })), ...here },
      "other team": { ...(await subjectIn(municipality, other)), ...here },
      closed: { ...(await subjectIn(municipality, own, { closed: true, startedBy })), ...here },
      "other municipality": { ...(await subjectIn(otherMunicipality, foreign)), ...there },
      "random id": nobody(),
    };
    const get: Get = async (path) => {
      const response = await page.request.get(path, { maxRedirects: 0, headers: plainly });
      return { status: response.status(), text: await response.text() };
    };

    const wrong: string[] = [];
    let cells = 0;
    for (const { id, rule } of read) {
      const allowed = "open" in rule || rule.roles === "any" || rule.roles.includes(role);
      const asked = askedOf(id, { allowed, open: "open" in rule });
      const hidden: Answer[] = [];
      for (const relation of asked) {
        cells += 1;
        const answer = await get(address(id, subjects[relation]));
        const admin = paramsOf(id).some((param) => ofMunicipality.includes(param));
        // Nobody here is named, whatever their role.
        const named = "relation" in rule && rule.relation === "named";
        const reachable =
          !named &&
          (relation === "own" || relation === "closed" || (admin && relation === "other team"));
        const what = `${id} (${relation}): ${answer.status}`;
        if (allowed && reachable) {
          const opened = [200, 307, ...(withoutStep.has(id) ? [404] : [])];
          if (!opened.includes(answer.status)) wrong.push(`${what}, not opened`);
        } else if (answer.status !== 404 && answer.status !== 403) {
          wrong.push(`${what}, not refused`);
        } else if (!reachable && answer.text.includes(CANARY)) {
          wrong.push(`${what}, leaks a name`);
        }
        if (!reachable) hidden.push(answer);
      }
      const looks = new Set(hidden.map((answer) => JSON.stringify(essence(answer))));
      if (looks.size > 1) wrong.push(`${id}: hidden, foreign and random differ`);
    }
    expect(wrong).toEqual([]);
    expect(cells).toBeGreaterThan(100);
  });
}

test("nobody who is not signed in opens more than the public pages", async ({
  page,
  municipality,
}) => {
  test.setTimeout(120_000);
  const subject = {
    ...(await subjectIn(municipality, await municipality.team("Eget"))),
    accountId: "00000000-0000-7000-8000-000000000000",
    teamId: "00000000-0000-7000-8000-000000000000",
  };
  for (const { id, kind, rule } of read) {
    const response = await page.request.get(address(id, subject), {
      maxRedirects: 0,
      headers: plainly,
    });
    const text = await response.text();
    if ("open" in rule) {
      expect([id, response.status()]).toEqual([id, 200]);
      continue;
    }
    expect([id, response.status()]).toEqual([id, kind === "route" ? 401 : 307]);
    expect(text).not.toContain(CANARY);
  }
});
