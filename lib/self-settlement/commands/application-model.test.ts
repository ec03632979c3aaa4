import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { withRollback } from "@/db/testing/with-rollback";
import { historyOf } from "@/lib/audit/queries/events";
import { aColleague, aTeam, keepOnlyCaseFigures } from "@/lib/cases/fixtures";
import type { Ctx } from "@/lib/platform/context";
import { addDays, type PlainDate } from "@/lib/platform/dates";
import { inScope } from "@/lib/platform/transaction";
import {
  aHome,
  anApplication,
  answerChecks,
  applicationOf,
  caseHeaderOf,
  doAct,
  holdTalks,
} from "../fixtures";
import { countByState } from "../queries/application-list";
import { stepsOfApplication } from "../queries/applications";
import {
  APPLICATION_ACTS,
  type ApplicationAct,
  type ApplicationState,
  applicationMove,
  MAIN_LINE,
  movesFrom,
} from "../rules/states";
import type { Application } from "../types";
import { changeFinder } from "./change-finder";
import { changeHome } from "./change-home";
import { changeLease } from "./change-lease";
import { recordAnswer } from "./record-answer";
import { actName } from "./write-step";

beforeAll(keepOnlyCaseFigures);

/** What a tester with pencil and paper would keep of an application. */
type Model = {
  state: ApplicationState;
  since: PlainDate;
  version: number;
  home: boolean;
  checked: boolean;
  talked: boolean;
  answered: boolean;
  imdiDecidedOn: PlainDate | null;
  signedOn: PlainDate | null;
  movedInOn: PlainDate | null;
  steps: number;
};

const NEW: Omit<Model, "since"> = {
  state: "enquiry",
  version: 1,
  home: false,
  checked: false,
  talked: false,
  answered: false,
  imdiDecidedOn: null,
  signedOn: null,
  movedInOn: null,
  steps: 1,
};

type Try =
  | { kind: "act"; act: ApplicationAct; days: number; stale: boolean }
  | { kind: "along"; pick: number; days: number; prepared: boolean };

const tries: fc.Arbitrary<Try> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("act" as const),
      act: fc.constantFrom(...APPLICATION_ACTS),
      days: fc.integer({ min: -3, max: 40 }),
      stale: fc.boolean(),
    }),
  },
  {
    weight: 9,
    arbitrary: fc.record({
      kind: fc.constant("along" as const),
      pick: fc.nat({ max: 99 }),
      days: fc.integer({ min: 0, max: 2 }),
      prepared: fc.constantFrom(true, true, true, false),
    }),
  },
);

/** The way on that a household hopes for, four times out of five, and else any way out. */
function wayOn(state: ApplicationState, pick: number): ApplicationAct | undefined {
  const possible = movesFrom(state).filter(({ act }) => act !== "withdraw");
  const next = MAIN_LINE[MAIN_LINE.indexOf(state) + 1];
  const hoped = possible.find(({ to }) => to === next || to === "checking");
  return pick < 80 && hoped ? hoped.act : possible[pick % possible.length]?.act;
}

/** What the commands should answer: the code of a refusal, or the model as it becomes. */
function expected(
  model: Model,
  act: ApplicationAct,
  day: PlainDate,
  stale: boolean,
  today: string,
) {
  const move = applicationMove(act);
  if (stale) return "errors.changed-meanwhile";
  if (!move.from.includes(model.state)) return "self-settlement.errors.not-from-here";
  const early = model.imdiDecidedOn && day < model.imdiDecidedOn;
  if (day > today || day < model.since) return "errors.invalid-input";
  if (early && (act === "sign_lease" || act === "move_in")) return "errors.invalid-input";
  const lacking =
    (act === "begin_checks" && !model.home) ||
    (act === "approve" && !(model.checked && model.talked)) ||
    (act === "ask_imdi" && (!model.answered || model.imdiDecidedOn)) ||
    (act === "keep_imdi_decision" && (!model.answered || !model.imdiDecidedOn)) ||
    act === "finish_follow_up";
  if (lacking) return "self-settlement.errors.gate-missing";
  return null;
}

function after(model: Model, act: ApplicationAct, day: PlainDate): Model {
  const next = {
    ...model,
    state: applicationMove(act).to,
    since: day,
    version: model.version + 1,
    steps: model.steps + 1,
  };
  if (act === "lose_home" || act === "try_another_home") {
    return { ...next, home: false, checked: false, talked: false, answered: false };
  }
  if (act === "approve" || act === "reject") return { ...next, answered: false };
  if (act === "record_imdi_decision") return { ...next, imdiDecidedOn: day };
  if (act === "sign_lease") return { ...next, signedOn: day };
  if (act === "move_in") return { ...next, movedInOn: day };
  return next;
}

/** Brings what the next step along the line needs, as far as the state lets it. */
async function prepare(ctx: Ctx, applicationId: string, model: Model): Promise<Model> {
  const { today } = ctx;
  const named = { applicationId, version: model.version };
  if (["application", "checking"].includes(model.state) && !model.home) {
    const { lease, foundBy: _, ...home } = aHome();
    expect((await changeHome(ctx, { ...named, ...home })).ok).toBe(true);
    const second = { ...named, version: model.version + 1 };
    expect((await changeLease(ctx, { ...second, lease })).ok).toBe(true);
    const third = { ...named, version: model.version + 2, wantedOn: today };
    expect((await changeFinder(ctx, third)).ok).toBe(true);
    return { ...model, home: true, version: model.version + 3 };
  }
  if (model.state === "checking") {
    await answerChecks(ctx, applicationId);
    if (!model.talked) await holdTalks(ctx, applicationId);
    return { ...model, checked: true, talked: true };
  }
  if (["approved", "rejected"].includes(model.state) && !model.answered) {
    expect((await recordAnswer(ctx, { ...named, answerSentOn: today })).ok).toBe(true);
    return { ...model, answered: true, version: model.version + 1 };
  }
  return model;
}

function agrees(application: Application, model: Model): void {
  expect(application).toMatchObject({
    state: model.state,
    stateSince: model.since,
    version: model.version,
    imdiDecidedOn: model.imdiDecidedOn,
    signedOn: model.signedOn,
    movedInOn: model.movedInOn,
    endedOn: model.state === "ended" ? model.since : null,
  });
  expect(application.dwellingId !== null).toBe(model.home);
  expect(application.answerSentOn !== null).toBe(model.answered);
  if (application.signedOn) {
    expect(application.imdiDecidedOn).not.toBeNull();
    expect(application.signedOn >= (application.imdiDecidedOn ?? "")).toBe(true);
  }
  if (application.movedInOn)
    expect(application.movedInOn >= (application.signedOn ?? "")).toBe(true);
}

/** What the acts are written down of; signing also dates the lease. */
const OBJECT = "self_settlement_application";

/** Tries the acts of a sequence one by one, and tells the states that the application came to. */
async function follow(sequence: readonly Try[]): Promise<readonly ApplicationState[]> {
  const teamId = await aTeam();
  const ctx = await aColleague(["settlement_officer"], [teamId]);
  const { caseId, applicationId } = await anApplication(ctx, teamId, { state: "enquiry" });
  let model: Model = { ...NEW, since: addDays(ctx.today, -60) };
  const reached: ApplicationState[] = [];
  const done: string[] = [];
  for (const one of sequence) {
    if (one.kind === "along" && one.prepared) model = await prepare(ctx, applicationId, model);
    const act = one.kind === "act" ? one.act : wayOn(model.state, one.pick);
    if (!act) continue;
    const along = addDays(model.since, one.days);
    const inTime = along > ctx.today ? ctx.today : along;
    const day = one.kind === "act" ? addDays(ctx.today, -one.days) : inTime;
    const stale = one.kind === "act" && one.stale;
    const version = stale ? model.version - 1 : model.version;
    const result = await doAct(ctx, act, { applicationId, version, happenedOn: day });
    const refusal = expected(model, act, day, stale, ctx.today);
    expect(result.ok ? null : result.error.code, `${act} in ${model.state}`).toBe(refusal);
    if (result.ok) {
      model = after(model, act, day);
      done.push(actName(act));
    }
    reached.push(model.state);
    agrees(await applicationOf(ctx, applicationId), model);
  }
  // Each act stands once in the trail, and the list has the application where the model has it.
  const { rows } = await inScope(ctx, (scope) => historyOf(scope, { caseId }, { limit: 500 }));
  const names = new Set(APPLICATION_ACTS.map(actName));
  const told = rows
    .filter(({ action, objectType }) => objectType === OBJECT && names.has(action))
    .map(({ action }) => action);
  expect(told.toReversed()).toEqual(done);
  expect(await inScope(ctx, countByState)).toEqual(
    model.state === "ended" ? {} : { [model.state]: 1 },
  );
  const steps = await inScope(ctx, (scope) => stepsOfApplication(scope, applicationId));
  expect(steps).toHaveLength(model.steps);
  const { openStages, members } = await caseHeaderOf(ctx, caseId);
  expect(openStages.length).toBeGreaterThan(0);
  for (const { allocationDecidedOn, settledOn } of members) {
    expect(allocationDecidedOn).toBe(model.imdiDecidedOn);
    expect(settledOn).toBe(model.movedInOn);
  }
  return reached;
}

it("stands where a model says after any acts, and refuses what the model refuses", async () => {
  const reached = new Set<ApplicationState>();
  const sequences = fc.array(tries, { minLength: 8, maxLength: 28 });
  const holds = fc.asyncProperty(sequences, (sequence) =>
    withRollback(async () => {
      for (const state of await follow(sequence)) reached.add(state);
    }),
  );
  await fc.assert(holds, { numRuns: 60 });
  // Else the sequences would show little.
  expect([...reached]).toEqual(expect.arrayContaining(["approved", "imdi_decided", "signed"]));
}, 240_000);
