import fc from "fast-check";
import { expect, it } from "vitest";
import { afterMove, possibleMoves, STAGE_MOVES, STAGES, stageMove } from "@/lib/cases/rules/stages";
import { stageActsAfter } from "./stage-following";
import { APPLICATION_ACTS } from "./states";

const type = "agreed_self_settlement";

it.each([
  ["begin_checks", ["request"], false, ["start_assessment"]],
  ["begin_checks", ["housing_allocation"], true, []],
  ["approve", ["self_settlement_assessment"], false, ["approve_self_found"]],
  ["reject", ["self_settlement_assessment"], false, ["reject_self_found"]],
  ["withdraw", ["request"], false, []],
  ["withdraw", ["self_settlement_assessment"], false, ["reject_self_found"]],
  ["withdraw", ["housing_allocation"], false, ["return_to_request"]],
  ["withdraw", ["housing_allocation"], true, []],
  ["lose_home", ["housing_allocation"], false, ["return_to_request"]],
  ["lose_home", ["settlement"], false, ["return_to_allocation", "return_to_request"]],
  ["lose_home", ["settlement"], true, ["return_to_allocation"]],
  ["record_imdi_refusal", ["housing_allocation"], false, ["return_to_request"]],
  ["sign_lease", ["housing_allocation"], true, []],
  ["move_in", ["housing_allocation"], true, ["begin_settlement"]],
  ["move_in", ["settlement"], true, []],
  ["move_in", ["settlement", "housing_guidance"], true, []],
] as const)("%s in %j, decided %s: %j", (act, openStages, decided, expected) => {
  expect(stageActsAfter(act, { openStages, decided })).toEqual(expected);
});

it("takes only steps that the case knows from where it stands", () => {
  const stages = fc.uniqueArray(fc.constantFrom(...STAGES), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(
      fc.constantFrom(...APPLICATION_ACTS),
      stages,
      fc.boolean(),
      (act, from, decided) => {
        let open: readonly (typeof STAGES)[number][] = from;
        for (const step of stageActsAfter(act, { openStages: from, decided })) {
          expect(possibleMoves(type, open).map((move) => move.act)).toContain(step);
          open = afterMove(stageMove(step), open);
        }
        expect(open.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 2000 },
  );
});

it("has an act of the application for each step that is not taken by hand", () => {
  const followed = new Set(
    APPLICATION_ACTS.flatMap((act) =>
      STAGES.flatMap((stage) => stageActsAfter(act, { openStages: [stage], decided: false })),
    ),
  );
  for (const { act } of STAGE_MOVES.filter(({ byApplication }) => byApplication)) {
    expect(followed).toContain(act);
  }
});
