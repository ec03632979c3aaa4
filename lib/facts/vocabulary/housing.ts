import {
  boolean,
  code,
  codeList,
  date,
  money,
  number,
  openEndedDate,
  text,
  textList,
} from "./define";

/** Facts about the dwelling, the lease, the landlord and the tenancy. */
export const housingFacts = {
  "adaptation.inPlaceOn": date(
    "adaptation",
    "when one needed adaptation of the dwelling was ready for use",
  ),
  "dwelling.accessAssessedOn": date(
    "dwelling",
    "when distance to training, workplaces and public transport was assessed",
  ),
  "dwelling.adaptationsNeeded": textList("dwelling", "adaptations the person needs in the home"),
  "dwelling.allocatedOn": date(
    "dwelling",
    "when the municipality gave the household the dwelling, or approved a self-found one",
  ),
  "dwelling.alternatives": textList("dwelling", "other homes that were considered"),
  "dwelling.areaAssessedOn": date(
    "dwelling",
    "when living conditions in the area were assessed; never who lives there",
  ),
  "dwelling.areaM2": number("dwelling", "floor area in square metres"),
  "dwelling.crowdingNote": text("dwelling", "why a crowded home is accepted, and for how long"),
  "dwelling.inspectedBy": text("dwelling", "who inspected the home"),
  "dwelling.inspectedOn": date("dwelling", "when the home was inspected"),
  "dwelling.inspectionComplete": boolean(
    "dwelling",
    "all fields of the inspection form are answered",
  ),
  "dwelling.intermediary": text(
    "dwelling",
    "who arranged the home, by role and contact, or none; never ethnicity",
  ),
  "dwelling.intermediaryRecurs": boolean(
    "dwelling",
    "the same intermediary appears in other cases; shown only to a role with legal basis",
  ),
  "dwelling.intermediaryReviewedOn": date(
    "dwelling",
    "when a recurring intermediary was looked into",
  ),
  "dwelling.isCrowded": boolean(
    "dwelling",
    "crowded by the municipality's norm (default: Statistics Norway's register definition)",
  ),
  "dwelling.occupantCount": number("dwelling", "people who will live in the home"),
  "dwelling.photoCount": number("dwelling", "photos from the inspection"),
  "dwelling.referenceRent": money("dwelling", "rent of municipal dwellings of the same size"),
  "dwelling.rooms": number("dwelling", "rooms by the definition used for crowding"),
  "landlord.informedOn": date("lease", "when written information was sent to the landlord"),
  "landlord.municipalContact": text("lease", "whom in the municipality the landlord can contact"),
  "landlord.rightToLetVerifiedOn": date("lease", "when the right to let was verified"),
  "lease.depositAccount": code(
    "lease",
    ["none", "blocked_in_tenant_name", "other"],
    "where the deposit is placed",
  ),
  "lease.depositMonths": number("lease", "deposit and guarantee together, in months' rent"),
  "lease.draftReceivedOn": date("lease", "when the municipality received the unsigned lease"),
  "lease.endsOn": openEndedDate("lease", "end of the lease"),
  "lease.guaranteeAgreedOn": date(
    "lease",
    "when the guarantee, or that there is none, was agreed with the landlord",
  ),
  "lease.isFixedTerm": boolean("lease", "the lease has an end date"),
  "lease.minimumTermMonths": number(
    "lease",
    "shortest lawful fixed term here: 36, or 12 for a loft or basement flat in the landlord's own house",
  ),
  "lease.monthlyRent": money("lease", "rent per month"),
  "lease.noticeMonths": number("lease", "notice period in months"),
  "lease.rentDeviationReason": text("lease", "why a rent above the reference is accepted"),
  "lease.shortTermGround": text("lease", "lawful ground for a shorter term, given in writing"),
  "lease.signedOn": date("lease", "when both parties had signed"),
  "lease.termMonths": number("lease", "length of the fixed term"),
  "tenancy.dwellingAsAgreed": boolean("dwelling", "the home is as agreed"),
  "tenancy.firstWeekCheckedOn": date("dwelling", "check in the first week"),
  "tenancy.leaseReceivedOn": date(
    "dwelling",
    "when the municipality received the lease of the home, signed or not",
  ),
  "tenancy.livesAtAddress": boolean("dwelling", "the household lives at the address"),
  "tenancy.movedInOn": date("dwelling", "when the household moved in"),
  "tenancy.moveInPlannedOn": date("dwelling", "planned date of moving in"),
  "tenancy.plannedMoveOutOn": date("dwelling", "planned date of moving out"),
  "tenancy.walkthroughOn": date("dwelling", "when the home was shown to the household"),
  "tenancy.walkthroughTopics": codeList(
    "dwelling",
    ["electricity", "heating", "water", "smoke_alarm", "escape_route"],
    "what was shown",
  ),
  "tenancyRisk.measureAgreedOn": date("tenancyRisk", "when action was agreed"),
  "tenancyRisk.reportedOn": date(
    "tenancyRisk",
    "when unpaid rent, a neighbour complaint or notice of termination became known",
  ),
};
