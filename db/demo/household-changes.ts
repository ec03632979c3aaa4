import { isAgreedSelfSettlement } from "@/lib/cases/rules/settlement-types";
import type { Course } from "./course";
import { calendarOf, type Home, type Maker, type Resident } from "./home";
import type { Plan } from "./plans";
import type { Random } from "./random";

/** The day of the course on which someone turns 18; negative when that was before it. */
const turns18 = (one: Resident) => Math.ceil((18 - one.age) * 365.25);

const isRunning = ({ course }: Home) => course.closed === null;

/** A grown child of the household who could have a home of their own by now. */
function leaverOf(home: Home): Resident | undefined {
  const { course, residents } = home;
  if (!isRunning(home) || !home.has(course.settled + 100) || residents.length < 3) return undefined;
  return residents.find((one) => one.part === "child" && turns18(one) + 60 < course.elapsed);
}

/** Gives grown children a household and a case of their own; their history follows them. */
export function splitOff(
  homes: readonly Home[],
  count: number,
  random: Random,
  maker: Maker,
): Home[] {
  const { today, newId } = maker;
  const able = homes.filter((home) => leaverOf(home));
  return random
    .shuffled(able)
    .slice(0, count)
    .flatMap((home, at) => {
      const leaver = leaverOf(home);
      const stay = home.stays.find(({ personId }) => personId === leaver?.id);
      if (!leaver || !stay) return [];
      const from = Math.max(home.course.settled + 60, turns18(leaver) + 30);
      const moved = random.int(from, Math.max(from, home.course.elapsed - 16));
      const type = isAgreedSelfSettlement(home.plan.type) ? "from_reception" : home.plan.type;
      const plan: Plan = { ...home.plan, type, size: 1, point: "guidance_and_programme" };
      const course: Course = {
        elapsed: home.course.elapsed - moved,
        acts: [
          { day: 1, act: "accept_request" },
          { day: 2, act: "begin_settlement" },
          { day: 3, act: "start_guidance" },
          { day: 14, act: "complete_settlement" },
        ],
        applied: null,
        allocated: null,
        dated: 2,
        planned: 2,
        settled: 2,
        guidanceEnds: FAR,
        programmes: [],
        closed: null,
      };
      const calendar = calendarOf(course, today);
      const id = newId();
      stay.toOn = calendar.openedOn;
      stay.leftBecause = "own_home";
      return [
        {
          ...calendar,
          key: `split-${at}`,
          lot: home.lot,
          plan,
          course,
          householdId: id,
          splitFromId: home.householdId,
          mergedIntoId: null,
          caseId: newId(),
          residents: [{ ...leaver, part: "head" as const, programme: null }],
          recordedElsewhere: new Set([leaver.id]),
          stays: [
            {
              personId: leaver.id,
              fromOn: calendar.openedOn,
              toOn: null,
              isHead: true,
              leftBecause: null,
            },
          ],
          passedBecause: "Flyttet ut fra familien, og er allerede bosatt i kommunen.",
        },
      ];
    });
}

/** A day that never comes. */
const FAR = 9_999;

/** Husband and wife of a family that came after him. */
function reunited(home: Home): { first: Resident; second: Resident } | undefined {
  const couple = home.residents.filter(({ part }) => part === "head" || part === "partner");
  const first = couple.find(({ sex }) => sex === "male");
  const second = couple.find(({ sex }) => sex === "female");
  const able = home.plan.type === "family_reunification" && isRunning(home);
  if (!able || !first || !second || second.programme === null) return undefined;
  return home.has(home.course.settled + 20) ? { first, second } : undefined;
}

/** Gives fathers who came first the case that they had alone, merged with that of their family. */
export function mergeInto(
  homes: readonly Home[],
  count: number,
  random: Random,
  maker: Maker,
): Home[] {
  const { today, newId } = maker;
  const able = homes.filter((home) => reunited(home));
  return random
    .shuffled(able)
    .slice(0, count)
    .flatMap((home, at) => {
      const couple = reunited(home);
      if (!couple) return [];
      const { first, second } = couple;
      const mergeDay = home.course.settled + 5;
      const ahead = random.int(560, 700);
      const closed = { day: ahead + mergeDay, reason: "merged" as const, reopened: null };
      const course: Course = {
        elapsed: home.course.elapsed + ahead,
        acts: [
          { day: 8, act: "accept_request" },
          { day: 25, act: "begin_settlement" },
          { day: 42, act: "start_guidance" },
          { day: 80, act: "complete_settlement" },
          { day: 84, act: "start_programme" },
          { day: 360, act: "begin_transition" },
          { day: 455, act: "end_programme" },
          { day: 500, act: "complete_transition" },
        ],
        applied: null,
        allocated: 15,
        dated: 25,
        planned: 40,
        settled: 40,
        guidanceEnds: FAR,
        programmes: [{ decided: 84, started: 90, months: 12, plannedEnd: 455, ended: 455 }],
        closed,
      };
      const plan: Plan = { ...home.plan, type: "from_reception", size: 1, point: "closed" };
      const calendar = calendarOf(course, today);
      const mergedOn = home.on(mergeDay);
      for (const stay of home.stays) {
        if (stay.personId === first.id) Object.assign(stay, { fromOn: mergedOn, isHead: false });
        if (stay.personId === second.id) stay.isHead = true;
      }
      home.recordedElsewhere = new Set([...home.recordedElsewhere, first.id]);
      return [
        {
          ...calendar,
          key: `merged-${at}`,
          lot: home.lot,
          plan,
          course,
          householdId: newId(),
          splitFromId: null,
          mergedIntoId: home.householdId,
          caseId: newId(),
          residents: [{ ...first, part: "head" as const, programme: 0 }],
          recordedElsewhere: new Set<string>(),
          stays: [
            {
              personId: first.id,
              fromOn: calendar.openedOn,
              toOn: mergedOn,
              isHead: false,
              leftBecause: "merged",
            },
          ],
          passedBecause: null,
        },
      ];
    });
}
