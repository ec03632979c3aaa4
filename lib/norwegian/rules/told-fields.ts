const SKILL_FIELDS = {
  reading: "levelReading",
  listening: "levelListening",
  writing: "levelWriting",
  oral: "levelOral",
};
const PERIOD = { fromOn: "fromOn", toOn: "toOn" };

/** What the trail tells of an entry, by the words it has for it; never what was written in words. */
const TOLD: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  norwegian_assessment: {
    ...SKILL_FIELDS,
    assessedOn: "levelAssessedOn",
    occasion: "levelOccasion",
    method: "levelMethod",
  },
  norwegian_test: {
    ...SKILL_FIELDS,
    kind: "testKind",
    variant: "testVariant",
    heldOn: "testHeldOn",
    registeredOn: "testRegisteredOn",
    isFree: "testIsFree",
    attended: "testAttended",
    resultOn: "testResultOn",
    passed: "testPassed",
    language: "language",
    complainedOn: "complainedOn",
    complaintResult: "complaintResult",
    quarantineUntil: "quarantineUntil",
  },
  norwegian_exemption: {
    subject: "trainingSubject",
    ground: "exemptionGround",
    decidedOn: "decidedOn",
    documentSeenOn: "documentSeenOn",
  },
  norwegian_decision: {
    kind: "trainingDecision",
    decidedOn: "decidedOn",
    startsOn: "trainingStartsOn",
    deferredUntil: "deferredUntil",
  },
  norwegian_leave: {
    ...PERIOD,
    ground: "trainingLeaveGround",
    decidedOn: "decidedOn",
    documentSeenOn: "documentSeenOn",
  },
  norwegian_hours: { ...PERIOD, subject: "trainingSubject", minutes: "trainingMinutes" },
  language_practice: {
    timesPerMonth: "timesPerMonth",
    agreedOn: "practiceAgreedOn",
    endedOn: "endedOn",
  },
};

/** The changes that the trail may tell of an entry, each under its own name. */
export function toldChanges<Change extends { field: string }>(
  objectType: string,
  changes: readonly Change[],
): Change[] {
  const names = TOLD[objectType] ?? {};
  return changes.flatMap((change) => {
    const field = names[change.field];
    return field ? [{ ...change, field }] : [];
  });
}

/** Every name that the trail tells an entry by, for the check that each has words. */
export const TOLD_FIELDS = [
  ...new Set(Object.values(TOLD).flatMap((names) => Object.values(names))),
];
