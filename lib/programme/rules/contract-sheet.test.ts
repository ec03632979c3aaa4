import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contractSheet, dutiesOffered, dutiesOwnWords } from "./contract-sheet";
import { PRODUCT_DUTIES } from "./contract-words";

const languages = ["nb", "nn", "en"] as const;
const PLAN = { id: "plan", status: "in_force" } as const;
const OFFERED = dutiesOffered({ municipalityDuties: {} }, "nb");

function signed(participantDuties: string[], municipalityDuties: string[], planId = "plan") {
  const content = { participantDuties, municipalityDuties, plan: undefined as never };
  return { planId, signedOn: "2026-11-02" as const, content };
}

describe("the duties of a contract, to read in two languages", () => {
  it("are those offered while the plan is in force, each with the phrase that says it", () => {
    const sheet = contractSheet(PLAN, [], OFFERED);
    expect(sheet?.participant).toEqual([
      { text: "delta i det som står i integreringsplanen", phrase: "contractTakePart" },
      {
        text: "møte til avtalt tid og gi beskjed samme dag ved fravær",
        phrase: "contractAttend",
      },
      { text: "være med når planen vurderes og endres", phrase: "contractReview" },
      {
        text: "si fra om endringer som har betydning for programmet",
        phrase: "contractChanges",
      },
    ]);
    expect(sheet?.municipality.map(({ phrase }) => phrase)).toEqual([
      "contractContent",
      "contractFollowUp",
      "contractContact",
      "contractBenefit",
    ]);
    expect(sheet?.signedOn).toBeNull();
  });

  it.each(languages)("are all in phrases when they are the product's, in %s", (language) => {
    const sheet = contractSheet(PLAN, [], dutiesOffered({ municipalityDuties: {} }, language));
    expect(sheet && dutiesOwnWords(sheet)).toEqual([]);
    const phrases = [...(sheet?.participant ?? []), ...(sheet?.municipality ?? [])];
    expect(new Set(phrases.map(({ phrase }) => phrase)).size).toBe(8);
  });

  it("are the municipality's where it has words of its own, and those stand as they are", () => {
    const [first = "", ...rest] = PRODUCT_DUTIES.nb.municipality;
    const own = "låne ut en PC";
    const offered = dutiesOffered({ municipalityDuties: { nb: [first, own] } }, "nb");
    const sheet = contractSheet(PLAN, [], offered);
    expect(sheet?.municipality).toEqual([
      { text: first, phrase: "contractContent" },
      { text: own, phrase: null },
    ]);
    expect(sheet && dutiesOwnWords(sheet)).toEqual([{ text: own, phrase: null }]);
    expect(rest).not.toContain(own);
  });

  it("are what was signed once it is, also when the plan is no longer in force", () => {
    const contract = signed(["møte hver dag"], ["betale introduksjonsstønad etter reglene"]);
    for (const status of ["in_force", "replaced"] as const) {
      expect(contractSheet({ ...PLAN, status }, [contract], OFFERED)).toEqual({
        participant: [{ text: "møte hver dag", phrase: null }],
        municipality: [
          { text: "betale introduksjonsstønad etter reglene", phrase: "contractBenefit" },
        ],
        signedOn: "2026-11-02",
      });
    }
  });

  it.each(["draft", "agreed", "replaced"] as const)(
    "are none of a plan that is %s and not signed",
    (status) => {
      const ofAnother = signed(["møte"], ["betale"], "another");
      expect(contractSheet({ ...PLAN, status }, [ofAnother], OFFERED)).toBeNull();
    },
  );

  it("say every line of the contract, in its order", () => {
    const line = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom(...languages.flatMap((one) => PRODUCT_DUTIES[one].participant)),
    );
    fc.assert(
      fc.property(fc.array(line), fc.array(line), (mine, theirs) => {
        const sheet = contractSheet(PLAN, [signed(mine, theirs)], OFFERED);
        expect(sheet?.participant.map(({ text }) => text)).toEqual(mine);
        expect(sheet?.municipality.map(({ text }) => text)).toEqual(theirs);
      }),
    );
  });
});
