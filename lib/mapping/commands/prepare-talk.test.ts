import { and, desc, eq, inArray } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { auditEvent } from "@/db/schema/audit";
import { preparationAnswer, preparationLink } from "@/db/schema/mapping";
import { withRollback } from "@/db/testing/with-rollback";
import { aCase, aColleague, aTeam, expectOk, NOW } from "@/lib/cases/fixtures";
import { raiseProtection } from "@/lib/people/commands/raise-protection";
import type { Ctx } from "@/lib/platform/context";
import { inScope } from "@/lib/platform/transaction";
import { personOf } from "../fixtures";
import { preparationOf } from "../queries/preparation";
import { preparationToken, QUESTIONS, questionOf } from "../rules/preparation";
import { closeLink } from "./close-link";
import { makeLink } from "./make-link";
import {
  type AskedLink,
  chooseLanguage,
  finishPreparation,
  openPreparation,
  saveAnswer,
} from "./prepare-talk";
import { tendPreparations } from "./tend-preparations";

const DAY = 86_400_000;
const later = (days: number) => new Date(Date.parse(NOW) + days * DAY).toISOString();
const at = (now = NOW) => ({ now, requestId: "phone", sourceAddress: "10.0.0.9" });

async function aPrepared() {
  const teamId = await aTeam();
  const adviser = await aColleague(["programme_adviser"], [teamId]);
  const officer = await aColleague(["settlement_officer"], [teamId]);
  const { caseId } = await aCase(officer, teamId);
  const personId = await personOf(adviser, caseId);
  const about = { caseId, personId };
  const { asked, path } = await linkFor(adviser, about);
  return { adviser, officer, about, asked, path, teamId };
}

async function linkFor(ctx: Ctx, about: { caseId: string; personId: string }) {
  const { path } = expectOk(await makeLink(ctx, { ...about, language: "ar" }));
  const asked = preparationToken(path.replace("/forbered/", ""));
  if (!asked) throw new Error("the link cannot be read");
  return { path, asked };
}

const question = (code: string) => {
  const found = questionOf(code);
  if (!found) throw new Error(`no question ${code}`);
  return found;
};
const write = (asked: AskedLink, code: string, given: string, now = NOW) =>
  saveAnswer(at(now), asked, { question: question(code), given });

it("keeps no secret, and opens with a first name, a language and nothing else of the person", () =>
  withRollback(async () => {
    const { adviser, asked, about } = await aPrepared();
    const [row] = await inScope(adviser, ({ tx }) =>
      tx.select().from(preparationLink).where(eq(preparationLink.personId, about.personId)),
    );
    expect(JSON.stringify(row)).not.toContain(asked.token.slice(5));
    expect(row?.tokenHash).toMatch(/^[0-9a-f]{64}$/);
    const opened = await openPreparation(at(), asked);
    expect(opened?.link).toMatchObject({ givenName: "Amina", language: "ar" });
    expect(JSON.stringify(opened)).not.toContain("Yusuf");
    expect(opened?.answers).toEqual([]);
  }));

it("saves each answer on its own, in any order, and takes an empty one away", () =>
  withRollback(async () => {
    const { adviser, asked, about } = await aPrepared();
    await write(asked, "languages", "العربية والإنجليزية");
    expect(await write(asked, "digital", "some_help")).toEqual({ saved: true });
    expect(await write(asked, "digital", "something else")).toEqual({ saved: false });
    await write(asked, "work", "خباز");
    await write(asked, "work", " ");
    await chooseLanguage(at(), asked, "uk");
    await write(asked, "skills", "шити");
    expect(await finishPreparation(at(), asked)).toBe(true);
    const seen = await inScope(adviser, (scope) =>
      preparationOf(scope, about.caseId, about.personId),
    );
    expect(seen?.link.finishedAt).not.toBeNull();
    const answers = (seen?.answers ?? []).map((one) => [one.question, one.answer, one.language]);
    expect(answers.toSorted()).toEqual([
      ["digital", "some_help", "ar"],
      ["languages", "العربية والإنجليزية", "ar"],
      ["skills", "шити", "uk"],
    ]);
  }));

it("answers alike for a link that never was, of another municipality, run out or closed", () =>
  withRollback(async () => {
    const { adviser, asked } = await aPrepared();
    const everything = async (link: AskedLink, now = NOW) => [
      await openPreparation(at(now), link),
      await write(link, "work", "x", now),
      await finishPreparation(at(now), link),
      await chooseLanguage(at(now), link, "nb"),
    ];
    const nothing = [null, null, null, null];
    const never = { ...asked, token: `${asked.municipalityId}-${"x".repeat(43)}` };
    expect(await everything(never)).toEqual(nothing);
    const moved = preparationToken(asked.token.replace("1103-", "0301-"));
    if (!moved) throw new Error("the link cannot be read");
    expect(await everything(moved)).toEqual(nothing);
    expect(await everything({ ...moved, token: asked.token })).toEqual(nothing);
    expect(await openPreparation(at(later(13.99)), asked)).not.toBeNull();
    expect(await everything(asked, later(14))).toEqual(nothing);
    const [{ id }] = (await inScope(adviser, ({ tx }) =>
      tx.select({ id: preparationLink.id }).from(preparationLink),
    )) as [{ id: string }];
    expectOk(await closeLink(adviser, { linkId: id }));
    expect(await everything(asked)).toEqual(nothing);
  }));

it("stops the old link when a new one is made, and takes what was written along", () =>
  withRollback(async () => {
    const { adviser, about, asked } = await aPrepared();
    await write(asked, "work", "خباز");
    const { asked: second } = await linkFor(adviser, about);
    expect(await openPreparation(at(), asked)).toBeNull();
    expect((await openPreparation(at(), second))?.answers).toMatchObject([{ answer: "خباز" }]);
  }));

it("erases what was kept for 90 days, and shows it to nobody then", () =>
  withRollback(async () => {
    const { adviser, about, asked } = await aPrepared();
    await write(asked, "work", "خباز");
    const seen = (now: string) =>
      inScope({ ...adviser, now }, (scope) => preparationOf(scope, about.caseId, about.personId));
    const kept = () =>
      inScope(adviser, ({ tx }) =>
        tx.select({ link: preparationAnswer.linkId }).from(preparationAnswer),
      );
    await tendPreparations(adviser.municipalityId, later(89));
    expect((await seen(later(89)))?.answers).toHaveLength(1);
    expect(await seen(later(91))).toBeNull();
    await tendPreparations(adviser.municipalityId, later(91));
    expect(await kept()).toEqual([]);
  }));

it("puts every look, answer and refusal on the trail as the participant's, never what was answered", () =>
  withRollback(async () => {
    const { adviser, asked, about } = await aPrepared();
    await openPreparation(at(), asked);
    await write(asked, "work", "خباز");
    await openPreparation(at(later(15)), asked);
    const rows = await inScope(adviser, ({ tx }) =>
      tx
        .select()
        .from(auditEvent)
        .where(
          and(
            eq(auditEvent.personId, about.personId),
            inArray(auditEvent.action, ["mapping.open-preparation", "mapping.save-answer"]),
          ),
        )
        .orderBy(desc(auditEvent.seq)),
    );
    expect(rows.map(({ action, outcome, fields }) => [action, outcome, fields])).toEqual([
      ["mapping.open-preparation", "refused", []],
      ["mapping.save-answer", "ok", ["work"]],
      ["mapping.open-preparation", "ok", []],
    ]);
    expect(rows.every((row) => row.accountId === null && row.actorRoles.length === 0)).toBe(true);
    expect(JSON.stringify(rows)).not.toContain("خباز");
  }));

it("is not made for someone whose address is protected, and stops when it becomes so", () =>
  withRollback(async () => {
    const { officer, adviser, about, asked } = await aPrepared();
    expect(await openPreparation(at(), asked)).not.toBeNull();
    expectOk(await raiseProtection(officer, { personId: about.personId, grade: "fortrolig" }));
    expect(await makeLink(adviser, { ...about, language: "ar" })).toMatchObject({
      error: { code: "mapping.errors.protected" },
    });
    expect(await openPreparation(at(), asked)).toBeNull();
  }));

it("asks no question that the mapping may not hold the answer to", () => {
  expect(QUESTIONS.map(({ code }) => code)).toEqual([
    "languages",
    "school",
    "education",
    "work",
    "skills",
    "licence",
    "digital",
    "goalWork",
    "goalSchool",
    "interpreter",
  ]);
});
