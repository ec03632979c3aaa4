import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import "@/lib/composition";
import { preparationAnswer, preparationLink } from "@/db/schema/mapping";
import { aCase, aColleague, aTeam, expectOk, NOW } from "@/lib/cases/fixtures";
import { inScope } from "@/lib/platform/transaction";
import { personOf } from "../fixtures";
import { preparationToken, QUESTIONS } from "../rules/preparation";
import { makeLink } from "./make-link";
import { saveAnswer } from "./prepare-talk";
import { writeMapping } from "./write-mapping";

const ROUNDS = 5;
const MUNICIPALITY = "5001";

/** Someone of a municipality whose rows no other test counts; what is committed here stays there. */
async function aPerson() {
  const teamId = await aTeam(undefined, MUNICIPALITY);
  const more = { municipalityId: MUNICIPALITY };
  const ctx = await aColleague(["settlement_officer", "programme_adviser"], [teamId], more);
  const { caseId } = await aCase(ctx, teamId);
  return { ctx, about: { caseId, personId: await personOf(ctx, caseId) } };
}

it("leaves one link open of those made at once, and no answer behind when the talk comes between", async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { ctx, about } = await aPerson();
    const make = () => makeLink(ctx, { ...about, language: "uk" });
    const made = await Promise.all([make(), make(), make()]);
    const links = await inScope(ctx, ({ tx }) =>
      tx
        .select({ id: preparationLink.id, closedAt: preparationLink.closedAt })
        .from(preparationLink)
        .where(eq(preparationLink.personId, about.personId)),
    );
    expect(links.filter(({ closedAt }) => closedAt === null)).toHaveLength(1);

    const asked = made.map((one) => preparationToken(expectOk(one).path.slice(10)));
    const from = { now: NOW, requestId: "phone", sourceAddress: "10.0.0.9" };
    const writes = asked.flatMap((link) =>
      link
        ? QUESTIONS.filter(({ choices }) => choices === null).map((question) =>
            saveAnswer(from, link, { question, given: `Відповідь ${round}` }),
          )
        : [],
    );
    const talk = writeMapping(ctx, {
      ...about,
      version: 0,
      act: "review",
      heldOn: "2026-11-20",
      interpreterUse: "not_needed",
      helpGiven: "none",
      purposeExplained: "true",
    });
    const [saved] = await Promise.all([Promise.all(writes), talk]);
    expectOk(await talk);
    // Two of the three links were closed when they were written with.
    expect(saved.filter((one) => one === null).length).toBeGreaterThanOrEqual(
      (saved.length / 3) * 2,
    );
    const kept = await inScope(ctx, ({ tx }) =>
      tx
        .select({ question: preparationAnswer.question })
        .from(preparationAnswer)
        .innerJoin(preparationLink, eq(preparationLink.id, preparationAnswer.linkId))
        .where(eq(preparationLink.personId, about.personId)),
    );
    expect(kept).toEqual([]);
  }
}, 60_000);
