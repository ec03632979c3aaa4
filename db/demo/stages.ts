import type { OfficerRole } from "@/lib/cases/rules/officers";
import { effectOf, firstStage, type Stage, stageMove } from "@/lib/cases/rules/stages";
import { END_OF_DAY, MORNING, notBefore, officeHour } from "./calendar";
import type { Happening } from "./happening";
import type { Home, Maker } from "./home";
import { type Random, seeded } from "./random";
import type { DemoRows } from "./rows";
import type { Colleague, Staff } from "./staff";
import { PASSED_WITHOUT, REOPEN_REASONS } from "./texts/case-texts";

type StageMaker = Maker & {
  municipalityId: string;
  staff: Staff;
  number: string;
  createdAt: string;
  closeNote: string | null;
};

type Told = Pick<Happening, "action" | "changes" | "reason">;

type StageRows = Pick<DemoRows, "stages"> & { moves: Happening[] };

/** Adds the stages that a case has been in, and what was done to bring it there. */
export function addStages(
  rows: StageRows,
  home: Home,
  crew: Partial<Record<OfficerRole, Colleague>>,
  { staff, newId, municipalityId, number, createdAt, closeNote }: StageMaker,
  random: Random,
): void {
  const { course, plan, caseId } = home;
  const hours = seeded(`${municipalityId}/${home.key}/moves`);
  let last = createdAt;
  const tell = (at: string, by: Colleague, { action, changes, reason }: Told) => {
    last = at === createdAt ? at : notBefore(at, last);
    const about = { objectType: "case", objectId: caseId, caseId };
    rows.moves.push({ at: last, by, action, ...about, changes, reason });
  };
  const open = new Map<Stage, DemoRows["stages"][number]>();
  const by = (role: OfficerRole) => crew[role] ?? crew.settlement_officer ?? staff.manager;
  const begin = (stage: Stage, day: number, opener: Colleague) => {
    const row: DemoRows["stages"][number] = {
      id: newId(),
      caseId,
      stage,
      openedOn: home.on(day),
      openedBy: opener.id,
      closedOn: null,
      closedBy: null,
      closedWithCase: false,
      missing: [],
      overrideReason: null,
    };
    open.set(stage, row);
    rows.stages.push(row);
    return row;
  };
  const first = firstStage(plan.type);
  begin(first, 0, by("settlement_officer"));
  tell(createdAt, by("settlement_officer"), {
    action: "cases.open-case",
    changes: [
      { field: "number", before: null, after: number },
      { field: "settlementType", before: null, after: plan.type },
      { field: "openStages", before: [], after: [first] },
    ],
  });
  for (const { day, act } of [...course.acts].sort((a, b) => a.day - b.day)) {
    const move = stageMove(act);
    const stages = [...open.keys()];
    if (!move.from.some((stage) => stages.includes(stage))) continue;
    const { closed, opened } = effectOf(move, stages);
    const actor = by(
      act.includes("guidance")
        ? "housing_adviser"
        : act.includes("programme") || act.includes("transition")
          ? "programme_adviser"
          : "settlement_officer",
    );
    for (const stage of closed) {
      Object.assign(open.get(stage) ?? {}, { closedOn: home.on(day), closedBy: actor.id });
      open.delete(stage);
    }
    const gate: { missing: readonly string[]; reason?: string } = { missing: [] };
    for (const stage of opened) {
      const row = begin(stage, day, actor);
      const passed = PASSED_WITHOUT[act];
      if (home.passedBecause && act === "begin_settlement") {
        gate.missing = ["allocation_decided", "settlement_planned"];
        gate.reason = home.passedBecause;
      } else if (passed && random.chance(0.07)) {
        Object.assign(gate, random.pick(passed));
      }
      row.missing = [...gate.missing];
      row.overrideReason = gate.reason ?? null;
    }
    if (closed.length === 0 && opened.length === 0) continue;
    tell(officeHour(home.on(day), hours, MORNING), actor, {
      action: "cases.move-stage",
      reason: gate.reason,
      changes: [
        { field: "act", before: null, after: act },
        { field: "openStages", before: stages, after: [...open.keys()] },
        ...(gate.missing.length > 0
          ? [{ field: "passedWithout", before: null, after: gate.missing }]
          : []),
      ],
    });
  }
  const { closed } = course;
  if (!closed) return;
  const left = [...open.keys()];
  const actor = by("settlement_officer");
  for (const row of open.values()) {
    Object.assign(row, { closedOn: home.on(closed.day), closedBy: actor.id, closedWithCase: true });
  }
  open.clear();
  tell(officeHour(home.on(closed.day), hours, END_OF_DAY), actor, {
    action: "cases.close-case",
    changes: [
      { field: "status", before: "open", after: "closed" },
      { field: "closeReason", before: null, after: closed.reason },
      { field: "closeNote", before: null, after: closeNote },
      { field: "openStages", before: left, after: [] },
    ],
  });
  if (closed.reopened === null) return;
  for (const stage of left) begin(stage, closed.reopened, actor);
  tell(officeHour(home.on(closed.reopened), hours, MORNING), actor, {
    action: "cases.reopen-case",
    reason: hours.pick(REOPEN_REASONS),
    changes: [
      { field: "status", before: "closed", after: "open" },
      { field: "closeReason", before: closed.reason, after: null },
      { field: "openStages", before: [], after: left },
    ],
  });
}
