import type { Subject } from "./foreign-ids-subject";

type Sample = (subject: Subject) => Record<string, unknown>;

const version = 1;
const reason = "Trengs i prøven";
const content = {
  name: "Norsk B",
  provider: "Voksenopplæringen",
  kinds: ["norwegian"],
  fromOn: "2026-01-05",
  times: [],
};
const ofProgramme = (more: object): Sample => {
  return ({ attending: { participationId } }) => ({ participationId, ...more });
};

/** Inputs for the commands on attendance, as `samples` has them for the others. */
export const attendanceSamples: Readonly<Record<string, Sample | readonly Sample[]>> = {
  "transfer.start-attendance-import": ({ attendanceRunId }) => ({
    ...{ runId: attendanceRunId, version },
  }),
  "transfer.map-attendance-columns": ({ attendanceRunId }) => ({
    ...{ runId: attendanceRunId, version },
    columns: {},
  }),
  "transfer.cancel-attendance-import": ({ attendanceRunId }) => ({ runId: attendanceRunId }),
  "attendance.create-class": () => content,
  "attendance.change-class": ({ attending: { classId } }) => ({
    ...{ classId, version, ...content },
    timesFrom: "2026-11-23",
  }),
  "attendance.add-participants": ({ attending: { otherClassId, participationId } }) => ({
    classId: otherClassId,
    participationIds: [participationId],
    fromOn: "2026-11-23",
  }),
  "attendance.change-member": ({ attending: { memberId } }) => ({
    ...{ memberId, version },
    toOn: "2026-12-18",
  }),
  "attendance.save-week": ({ attending: { participationId, classId } }) => ({
    cells: [
      {
        ...{ participationId, sourceId: classId, day: "2026-11-19", version: 0 },
        value: { present: 300, code: null },
      },
    ],
  }),
  "attendance.close-month": ({ attending: { otherClassId } }) => ({
    ...{ classId: otherClassId, month: "2026-09-01" },
    missingSeen: true,
  }),
  "attendance.correct-day": ({ attending: { participationId, classId } }) => ({
    ...{ participationId, sourceId: classId, reason },
    day: "2026-10-12",
    typed: "5",
  }),
  "attendance.hold-talk": ({ attending: { talkId } }) => ({
    ...{ talkId, version },
    heldOn: "2026-11-20",
    cause: "other",
  }),
  "attendance.grant-leave": ofProgramme({
    code: "FERIE",
    fromOn: "2026-07-06",
    toOn: "2026-07-10",
  }),
  "attendance.change-leave": ({ attending: { absenceId } }) => ({
    ...{ absenceId, version },
    toOn: "2026-11-24",
  }),
  "attendance.remove-leave": ({ attending: { absenceId } }) => ({ absenceId, version, reason }),
  "attendance.set-care-situation": ofProgramme({ version: 0, soleCarer: true }),
  "attendance.withdraw-certification": ofProgramme({ decidedOn: "2026-11-20", reason }),
  "attendance.assess-certification": ({ attending: { withdrawalId } }) => ({
    ...{ withdrawalId, version },
    assessedOn: "2026-11-20",
    outcome: "kept",
  }),
  "attendance.extend-programme": ofProgramme({ version }),
};
