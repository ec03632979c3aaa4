import { addDays, daysBetween } from "@/lib/platform/dates";
import { FIRST_WEEK, followUpDaysFrom } from "@/lib/self-settlement/rules/follow-up";
import { dayBetween, earlier, later, officeHour, workday } from "./calendar";
import type { Crew } from "./cases";
import { lastDay } from "./course";
import type { Happening } from "./happening";
import { type Home, type Maker, recordedIn } from "./home";
import { seeded } from "./random";
import type { DemoRows } from "./rows";
import type { Staff } from "./staff";
import { FOLLOW_UP_NOTES, HOUSEHOLD_VIEWS } from "./texts/after-texts";

type FollowUpRows = Pick<DemoRows, "applications" | "followUps" | "leases"> & {
  acts: Happening[];
};

type FollowUpMaker = Maker & { municipalityId: string; staff: Staff };

/** Days after which a follow-up that was due has been held; until then some are still to come. */
const HELD_WITHIN = 21;

/** Adds the follow-ups that were held after a household moved in; the latest may still be due. */
export function addFollowUps(
  rows: FollowUpRows,
  home: Home,
  crew: Crew,
  { newId, today, municipalityId, staff }: FollowUpMaker,
): void {
  const application = rows.applications.find(({ caseId }) => caseId === home.caseId);
  const movedInOn = application?.movedInOn;
  if (!application?.id || !movedInOn) return;
  const random = seeded(`${municipalityId}/${home.key}/follow-ups`);
  const by = crew.housing_adviser ?? crew.settlement_officer ?? staff.manager;
  const lease = rows.leases.find(({ id }) => id === application.leaseId);
  const people = recordedIn(home).length;
  const last = earlier(home.on(lastDay(home.course)), addDays(today, -1));
  if (daysBetween(movedInOn, last) > 14) {
    application.guidanceInvitedOn = addDays(movedInOn, random.int(3, 10));
    application.guidanceInvitationAnswer = random.pick(["accepted", "accepted", "declined"]);
  }
  for (const [position, dayNumber] of [FIRST_WEEK, ...followUpDaysFrom({})].entries()) {
    const dueOn = addDays(movedInOn, dayNumber);
    const isLate = dueOn < today && daysBetween(dueOn, today) < HELD_WITHIN;
    const around = dayBetween(addDays(dueOn, -3), addDays(dueOn, 6), random);
    const heldOn = later(movedInOn, workday(earlier(around, last)));
    if (dueOn > last || (isLate && random.chance(0.35))) return;
    rows.followUps.push({
      id: newId(),
      applicationId: application.id,
      position,
      dayNumber,
      heldOn,
      channel:
        position === 0 || random.chance(0.4) ? "home_visit" : random.pick(["phone", "office"]),
      stillThere: true,
      asAgreed: random.chance(0.92),
      monthlyRent: lease?.monthlyRent ?? null,
      peopleInDwelling: people,
      standard: random.pick(["good", "good", "good", "small_faults"]),
      helperTie: random.pick(["none", "no_longer", "in_contact"]),
      programmeEffect: random.pick(["none", "none", "some"]),
      wishesToMove: random.pick(["stay", "stay", "stay", "move_here", "unsure"]),
      leaseStatus: "in_force",
      householdView: random.pick(people > 2 ? HOUSEHOLD_VIEWS : HOUSEHOLD_VIEWS.slice(0, 3)),
      note: random.chance(0.6) ? random.pick(FOLLOW_UP_NOTES) : null,
      recordedBy: by.id,
      recordedByName: by.name,
      recordedAt: officeHour(heldOn, random),
      version: 1,
    });
    rows.acts.push({
      at: officeHour(heldOn, random),
      by,
      action: "self-settlement.record-follow-up",
      objectType: "self_settlement_application",
      objectId: application.id,
      caseId: home.caseId,
      changes: [{ field: "heldOn", before: null, after: heldOn }],
    });
  }
}
