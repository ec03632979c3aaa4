import type { TalkContent } from "@/lib/self-settlement/rules/private-talk";
import type * as absence from "../schema/absence";
import type * as attendance from "../schema/attendance";
import type * as benefit from "../schema/benefit";
import type * as career from "../schema/career";
import type * as cases from "../schema/cases";
import type * as checklists from "../schema/checklists";
import type * as completion from "../schema/completion";
import type * as courses from "../schema/courses";
import type { document } from "../schema/documents";
import type * as dwellings from "../schema/dwellings";
import type * as guidance from "../schema/guidance";
import type * as guidancePlans from "../schema/guidance-plans";
import type * as housing from "../schema/housing";
import type * as plan from "../schema/integration-plan";
import type * as interpreters from "../schema/interpreters";
import type * as jobbsjansen from "../schema/jobbsjansen";
import type * as mapping from "../schema/mapping";
import type * as organisations from "../schema/organisations";
import type * as participation from "../schema/participation";
import type * as people from "../schema/people";
import type * as policy from "../schema/policy";
import type * as programme from "../schema/programme";
import type * as programmeFacts from "../schema/programme-facts";
import type * as routines from "../schema/routines";
import type * as selfSettlement from "../schema/self-settlement";
import type * as settlement from "../schema/settlement";
import type * as steering from "../schema/steering";
import type * as users from "../schema/users";
import type * as volunteers from "../schema/volunteers";
import type * as watch from "../schema/watch";

/** A row without its municipality, which is put on it when it is stored. */
type Row<T extends { $inferInsert: { municipalityId: string } }> = Omit<
  T["$inferInsert"],
  "municipalityId"
>;

/** A number in plain text; it is encrypted when it is stored. */
export type PlainIdentifier = {
  id: string;
  personId: string;
  kind: "fnr" | "dnr" | "duf";
  number: string;
  endedOn: string | null;
  createdAt: string;
};

/** A document with what stands in its file; the file is kept, sealed, when it is stored. */
export type PlainDocument = Omit<Row<typeof document>, "size" | "sha256" | "storageKey"> & {
  uploadedBy: string;
  bytes: Buffer;
};

/** A talk with what was said; that is sealed when it is stored. */
export type PlainTalk = Row<typeof selfSettlement.privateTalk> & {
  id: string;
  content: TalkContent;
};

/** All rows of one demo municipality. */
export type DemoRows = {
  municipality: typeof users.municipality.$inferInsert;
  teams: Row<typeof users.team>[];
  accounts: Row<typeof users.account>[];
  roles: Row<typeof users.accountRole>[];
  teamMembers: Row<typeof users.teamMember>[];
  circle: Row<typeof users.protectedCircleMember>[];
  people: Row<typeof people.person>[];
  households: Row<typeof people.household>[];
  members: Row<typeof people.householdMember>[];
  identifiers: PlainIdentifier[];
  contacts: Row<typeof people.personContact>[];
  languages: Row<typeof people.personLanguage>[];
  relations: Row<typeof people.personRelation>[];
  protectionChanges: Row<typeof people.protectionChange>[];
  /** Without the edition of the checklists, which the database knows. */
  cases: Omit<Row<typeof cases.settlementCase>, "checklistEdition">[];
  counters: Row<typeof cases.caseCounter>[];
  stages: Row<typeof cases.caseStage>[];
  officers: Row<typeof cases.caseOfficer>[];
  notes: Row<typeof cases.caseNote>[];
  documents: PlainDocument[];
  settlements: Row<typeof cases.personSettlement>[];
  grants: Row<typeof cases.caseGrant>[];
  views: Row<typeof cases.savedView>[];
  sessions: Row<typeof guidance.guidanceSession>[];
  attendance: Row<typeof guidance.guidanceAttendance>[];
  topics: Row<typeof guidance.guidanceTopicCovered>[];
  agreements: Row<typeof guidance.guidanceAgreement>[];
  additions: Row<typeof guidance.guidanceAddition>[];
  materials: Row<typeof guidance.guidanceMaterial>[];
  guidancePlans: Row<typeof guidancePlans.guidancePlan>[];
  housingSearches: Row<typeof guidancePlans.housingSearch>[];
  programmes: Row<typeof programme.programmeParticipation>[];
  programmeDecisions: Row<typeof programme.programmeDecision>[];
  plans: Row<typeof plan.integrationPlan>[];
  planElements: Row<typeof plan.planElement>[];
  planSubGoals: Row<typeof plan.planSubGoal>[];
  planReviews: Row<typeof plan.planReview>[];
  programmeFacts: Row<typeof programmeFacts.programmeFact>[];
  benefitSituations: Row<typeof benefit.benefitSituation>[];
  benefitIncomes: Row<typeof benefit.benefitIncome>[];
  benefitRuns: Row<typeof benefit.benefitRun>[];
  endings: Row<typeof completion.programmeEnding>[];
  transitionTalks: Row<typeof completion.transitionTalk>[];
  handovers: Row<typeof completion.programmeHandover>[];
  furtherEducation: Row<typeof completion.furtherEducation>[];
  situations: Row<typeof completion.programmeSituation>[];
  jobbsjansenAssessments: Row<typeof jobbsjansen.jobbsjansenAssessment>[];
  jobbsjansenParticipations: Row<typeof jobbsjansen.jobbsjansenParticipation>[];
  jobbsjansenLevels: Row<typeof jobbsjansen.jobbsjansenLevel>[];
  jobbsjansenGoals: Row<typeof jobbsjansen.jobbsjansenGoal>[];
  jobbsjansenExtensions: Row<typeof jobbsjansen.jobbsjansenExtension>[];
  jobbsjansenTalks: Row<typeof jobbsjansen.jobbsjansenTalk>[];
  mappings: Row<typeof mapping.competenceMapping>[];
  mappingVersions: Row<typeof mapping.competenceMappingVersion>[];
  careerGuidance: Row<typeof mapping.careerGuidance>[];
  learningScreenings: Row<typeof mapping.learningScreening>[];
  learningNeeds: Row<typeof mapping.learningNeed>[];
  preparationLinks: Row<typeof mapping.preparationLink>[];
  preparationAnswers: Row<typeof mapping.preparationAnswer>[];
  distributions: Row<typeof settlement.distribution>[];
  settlementRecords: Row<typeof settlement.settlementRecord>[];
  fileGaps: Row<typeof settlement.personFileGap>[];
  arrivals: Row<typeof settlement.arrivalPlan>[];
  refusals: Row<typeof settlement.offerRefusal>[];
  municipalityMoves: Row<typeof settlement.municipalityMove>[];
  landlords: Row<typeof organisations.landlord>[];
  dwellings: Row<typeof dwellings.dwelling>[];
  dwellingRooms: Row<typeof dwellings.dwellingRoom>[];
  dwellingBlocks: Row<typeof dwellings.dwellingBlock>[];
  dwellingDefects: Row<typeof dwellings.dwellingDefect>[];
  leases: Row<typeof dwellings.lease>[];
  homePeriods: Row<typeof career.homePeriod>[];
  supports: Row<typeof career.supportApplication>[];
  housingGoals: Row<typeof career.housingGoal>[];
  housingSteps: Row<typeof career.housingStep>[];
  housingReviews: Row<typeof career.housingReview>[];
  ownershipAssessments: Row<typeof career.ownershipAssessment>[];
  tenancyRisks: Row<typeof career.tenancyRisk>[];
  housingAbsences: Row<typeof career.housingAbsence>[];
  tenancies: Row<typeof housing.tenancy>[];
  tenancyPeople: Row<typeof housing.tenancyPerson>[];
  tenancyPlaces: Row<typeof housing.tenancyPlace>[];
  tenancySteps: Row<typeof housing.tenancyStep>[];
  applications: Row<typeof selfSettlement.selfSettlementApplication>[];
  applicationSteps: Row<typeof selfSettlement.selfSettlementStep>[];
  checks: Row<typeof selfSettlement.selfSettlementCheck>[];
  talks: PlainTalk[];
  followUps: Row<typeof selfSettlement.selfSettlementFollowUp>[];
  landlordContacts: Row<typeof organisations.landlordContact>[];
  interpreterSuppliers: Row<typeof interpreters.interpreterSupplier>[];
  interpreters: Row<typeof interpreters.interpreter>[];
  interpreterBookings: Row<typeof interpreters.interpreterBooking>[];
  followUpRecords: Row<typeof participation.followUpRecord>[];
  interpreterGuidelines: Row<typeof interpreters.interpreterGuideline>[];
  interpreterTraining: Row<typeof interpreters.interpreterTraining>[];
  interpreterReadings: Row<typeof interpreters.interpreterShareReading>[];
  courses: Row<typeof courses.course>[];
  courseMeetings: Row<typeof courses.courseMeeting>[];
  courseInterpreters: Row<typeof courses.courseInterpreter>[];
  courseInvitations: Row<typeof courses.courseInvitation>[];
  courseAttendance: Row<typeof courses.courseAttendance>[];
  courseSessions: Row<typeof courses.courseSession>[];
  programmeClasses: Row<typeof attendance.programmeClass>[];
  classTimetables: Row<typeof attendance.classTimetable>[];
  classParticipants: Row<typeof attendance.classParticipant>[];
  programmeDays: Row<typeof attendance.attendance>[];
  programmeAbsences: Row<typeof absence.programmeAbsence>[];
  closedMonths: Row<typeof attendance.attendanceMonth>[];
  volunteers: Row<typeof volunteers.volunteer>[];
  volunteerOffers: Row<typeof volunteers.volunteerOffer>[];
  watchBases: Row<typeof watch.watchBasis>[];
  watchMembers: Row<typeof watch.watchMember>[];
  watchSignals: Row<typeof watch.watchSignalSetting>[];
  municipalityMarks: Row<typeof checklists.municipalityChecklistEntry>[];
  policyEditions: Row<typeof policy.policyEdition>[];
  policyPages: Row<typeof policy.policyPage>[];
  routines: Row<typeof routines.stageRoutine>[];
  targets: Row<typeof steering.target>[];
  decisions: Row<typeof steering.yearDecision>[];
  replaced: Row<typeof steering.replacedYearDecision>[];
  requests: Row<typeof steering.yearRequest>[];
  capacities: Row<typeof steering.weekCapacity>[];
};
