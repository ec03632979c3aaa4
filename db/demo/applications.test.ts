import { expect, it } from "vitest";
import { type Stage, stagesOf } from "@/lib/cases/rules/stages";
import { LANDLORD_TOPIC_CODES } from "@/lib/organisations/rules/contact";
import {
  followUpDaysFrom,
  followUpPlan,
  followUpProblems,
} from "@/lib/self-settlement/rules/follow-up";
import { type TalkFrame, talkProblems } from "@/lib/self-settlement/rules/private-talk";
import {
  APPLICATION_STATES,
  type ApplicationAct,
  type ApplicationState,
  applicationMove,
} from "@/lib/self-settlement/rules/states";
import { generateDemo } from "./generate";

const TODAY = "2026-11-23";
const demos = generateDemo(TODAY);
const rows = demos.flatMap((demo) => demo.rows);
const applications = rows.flatMap((each) => each.applications);
const stepsOf = (id: string | undefined) =>
  rows.flatMap((each) => each.applicationSteps).filter((step) => step.applicationId === id);

it("has an application in every state, and in each municipality some", () => {
  const states = new Set(applications.map(({ state }) => state));
  expect(APPLICATION_STATES.filter((state) => !states.has(state))).toEqual([]);
  for (const each of rows) expect(each.applications.length).toBeGreaterThan(2);
});

it("has come to each state by acts that the table knows, in order, none on a day to come", () => {
  for (const application of applications) {
    const steps = stepsOf(application.id);
    let state: ApplicationState = "enquiry";
    let day = application.enquiredOn;
    for (const { act, fromState, toState, happenedOn } of steps.slice(1)) {
      const move = applicationMove(act as ApplicationAct);
      expect(move.from, `${act} in ${state}`).toContain(state);
      expect([fromState, toState]).toEqual([state, move.to]);
      expect(happenedOn >= day, `${act} on ${happenedOn} after ${day}`).toBe(true);
      state = move.to;
      day = happenedOn;
    }
    expect(application.state).toBe(state);
    expect(day <= TODAY).toBe(true);
  }
});

it("signs nothing before IMDi has decided, and lets nobody move in before that", () => {
  for (const { signedOn, imdiDecidedOn, movedInOn } of applications) {
    if (signedOn) expect(signedOn >= (imdiDecidedOn ?? "9999")).toBe(true);
    if (movedInOn) expect(movedInOn >= (signedOn ?? "9999")).toBe(true);
  }
  for (const lease of rows.flatMap((each) => each.leases)) {
    if (lease.movedInOn) expect(lease.signedOn).toBeTruthy();
  }
});

it("says the same of the case as its stages do", () => {
  const expected: Partial<Record<ApplicationState, readonly Stage[]>> = {
    enquiry: ["request"],
    application: ["request"],
    checking: ["self_settlement_assessment"],
    more_information: ["self_settlement_assessment"],
    approved: ["housing_allocation"],
    imdi_asked: ["housing_allocation"],
    rejected: ["request"],
    imdi_refused: ["request"],
  };
  for (const each of rows) {
    for (const application of each.applications) {
      const open = each.stages
        .filter(({ caseId, closedOn }) => caseId === application.caseId && !closedOn)
        .map(({ stage }) => stage);
      const wanted = expected[application.state as ApplicationState];
      if (wanted) expect(open, application.state).toEqual(wanted);
      for (const stage of open) expect(stagesOf("agreed_self_settlement")).toContain(stage);
    }
  }
});

it("gives nobody a telephone number that a subscriber could have", () => {
  const phones = [
    ...rows.flatMap((each) => each.landlords).map(({ phone }) => phone),
    ...applications.map(({ helperPhone }) => helperPhone),
  ].filter(Boolean);
  expect(phones.length).toBeGreaterThan(10);
  for (const phone of phones) expect(phone).toMatch(/^1/);
});

it("holds talks and follow-ups as the rules have them, some of them still to come", () => {
  const asked = rows.flatMap((each) => each.talks);
  expect(asked.length).toBeGreaterThan(20);
  const answers = new Set(asked.map(({ content }) => content.brokerAnswer));
  expect(answers).toEqual(new Set(["no", "yes"]));
  for (const { content, ...frame } of asked) {
    const given = { needsInterpreter: frame.interpreterUse === "used", today: TODAY };
    const whole = { emergencyReason: null, interpreterDeviationReason: null, ...frame };
    expect(talkProblems(whole as unknown as TalkFrame, content, given)).toEqual([]);
  }
  for (const each of rows) {
    const held = each.followUps;
    expect(held.length).toBeGreaterThan(3);
    const movedIn = each.applications.filter(({ movedInOn }) => movedInOn);
    for (const row of held) {
      const home = movedIn.find(({ id }) => id === row.applicationId);
      expect(followUpProblems(row, home?.movedInOn ?? "9999", TODAY)).toEqual({});
    }
    const due = movedIn.flatMap(({ id, movedInOn }) =>
      followUpPlan(
        movedInOn ?? TODAY,
        followUpDaysFrom({}),
        held.filter(({ applicationId }) => applicationId === id),
        TODAY,
      ).filter(({ state }) => state !== "held"),
    );
    expect(due.length).toBeGreaterThan(0);
  }
});

it("tells landlords in writing before they let, and on no day to come", () => {
  for (const each of rows) {
    const told = each.landlordContacts;
    expect(told.filter(({ material }) => material).length).toBeGreaterThan(1);
    expect(told.filter(({ heldOn }) => heldOn > TODAY)).toEqual([]);
    const topics = told.flatMap((one) => one.topics ?? []);
    for (const topic of topics) expect(LANDLORD_TOPIC_CODES).toContain(topic);
  }
});

it("has one municipality with a watch, which two people put in force", () => {
  const watching = rows.filter(({ watchBases }) => watchBases.length > 0);
  expect(watching.map(({ municipality }) => municipality.name)).toEqual(["Storvang"]);
  for (const { watchBases, watchMembers } of watching) {
    for (const one of watchBases) expect(one.approvedBy).not.toBe(one.proposedBy);
    expect(watchMembers.length).toBeGreaterThan(1);
  }
});
