import type { FactName } from "./vocabulary";

/**
 * The facts that the product records today. A module that begins to publish a fact adds it here;
 * evidence over the others is done by hand with a note until then.
 */
export const RECORDED_FACTS: ReadonlySet<FactName> = new Set<FactName>([
  "allocation.decidedOn",
  "child.guardian",
  "child.isKindergartenAge",
  "child.turns18On",
  "guidance.methods",
  "guidance.topicsCovered",
  "household.size",
  "interpreterBooking.category",
  "interpreterBooking.deviationReason",
  "landlord.informedOn",
  "landlord.municipalContact",
  "meeting.heldOn",
  "meeting.interpretedByMinor",
  "meeting.minorInterpreterReason",
  "meeting.needsInterpreter",
  "municipality.selfSettlementGuidelineParts",
  "municipality.selfSettlementGuidelinePublishedOn",
  "municipality.selfSettlementGuidelineVersion",
  "municipality.selfSettlementOfficer",
  "outcome.statusAfterOneYear",
  "outcome.statusAfterOneYearOn",
  "person.arrivedInNorwayOn",
  "person.interpreterNeeded",
  "person.languages",
  "person.permitExpiresOn",
  "person.permitGrantedOn",
  "programme.decidedOn",
  "programme.endedOn",
  "programme.exitReason",
  "programme.plannedEndOn",
  "programme.rightArisesOn",
  "programme.startedOn",
  "request.closedOn",
  "request.openedOn",
  "settlement.plannedOn",
  "settlement.settledOn",
]);
