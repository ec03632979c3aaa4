import { useTranslations } from "next-intl";
import { PeriodText } from "@/app/_ui/housing/period-text";
import { placeInWords } from "@/app/_ui/housing/place-options";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Card } from "@/app/_ui/kit/card";
import { DateText } from "@/app/_ui/kit/date-text";
import { type Definition, DefinitionList } from "@/app/_ui/kit/definition-list";
import { dayToCountOn } from "@/lib/housing/rules/dwellers";
import { keepsPlaces } from "@/lib/housing/rules/states";
import type {
  DwellingToGive,
  Protocol,
  Tenancy,
  TenancyPerson,
  TenancyPlace,
} from "@/lib/housing/types";
import type { PlainDate } from "@/lib/platform/dates";
import { PeopleText } from "./people-text.view";

/** All that stands in a tenancy. */
export function TenancyFacts({
  tenancy,
  home,
  people,
  today,
  places,
  protocols,
  mayOpenProtocol,
}: {
  tenancy: Tenancy;
  home: DwellingToGive;
  people: readonly TenancyPerson[];
  today: PlainDate;
  places: readonly TenancyPlace[];
  protocols: readonly Protocol[];
  mayOpenProtocol: boolean;
}) {
  const t = useTranslations("housing");
  const words = useTranslations("housing.places");
  const address = `/saker/${tenancy.caseId}/bolig/tildeling/${tenancy.id}`;
  const last = places
    .map((one) => one.keptUntil ?? "9999")
    .sort()
    .at(-1);
  const current = places.filter((one) => (one.keptUntil ?? "9999") === last);
  const signed = protocols.find(({ kind, signedAt }) => kind === "handover" && signedAt);
  const day = (term: string, value: string | null): Definition[] =>
    value ? [{ term, value: <DateText value={value} /> }] : [];
  return (
    <Card>
      <DefinitionList
        items={[
          {
            term: t("case.period"),
            value: <PeriodText from={tenancy.plannedFrom} until={tenancy.plannedUntil} />,
          },
          {
            term: t("case.people"),
            value: <PeopleText people={people} on={dayToCountOn(tenancy, today)} />,
          },
          ...(keepsPlaces(tenancy.status)
            ? [
                {
                  term: t("tenancy.places"),
                  value: current.map((one) => placeInWords(one, home, words)).join(", "),
                },
              ]
            : []),
          ...day(t("tenancy.reservedOn"), tenancy.reservedOn),
          ...day(t("tenancy.offeredOn"), tenancy.offeredOn),
          ...day(t("tenancy.answerDueOn"), tenancy.answerDueOn),
          ...day(t("tenancy.answeredOn"), tenancy.answeredOn),
          ...(tenancy.refusalReason
            ? [
                {
                  term: t("tenancy.refusalReason"),
                  value: t(`refusalReason.${tenancy.refusalReason}`),
                  note: tenancy.refusalNote,
                },
              ]
            : []),
          ...(tenancy.withdrawalReason
            ? [
                {
                  term: t("tenancy.withdrawalReason"),
                  value: t(`withdrawalReason.${tenancy.withdrawalReason}`),
                  note: tenancy.withdrawalNote,
                },
              ]
            : []),
          ...day(
            t("tenancy.handoverPlannedOn"),
            tenancy.handedOverOn ? null : tenancy.handoverPlannedOn,
          ),
          ...day(t("tenancy.handedOverOn"), tenancy.handedOverOn),
          ...day(t("tenancy.movedInOn"), tenancy.movedInOn),
          ...(tenancy.movedInOn && !signed
            ? [{ term: t("tenancy.protocol"), value: t("tenancy.noProtocol") }]
            : []),
          ...(mayOpenProtocol
            ? protocols
                .filter(({ signedAt }) => signedAt)
                .map(({ kind }) => ({
                  term: t(kind === "return" ? "protocol.returnTitle" : "protocol.title"),
                  value: (
                    <AppLink href={`${address}/protokoll${kind === "return" ? "?retur" : ""}`}>
                      {t("tenancy.seeProtocol")}
                    </AppLink>
                  ),
                }))
            : []),
          ...day(t("tenancy.movedOutOn"), tenancy.movedOutOn),
          ...(tenancy.movedOutTo && tenancy.movedOutReason
            ? [
                {
                  term: t("tenancy.movedOutTo"),
                  value: t(`movedTo.${tenancy.movedOutTo}`),
                  note: tenancy.movedOutAddress,
                },
                {
                  term: t("tenancy.movedOutReason"),
                  value: t(`moveOutReason.${tenancy.movedOutReason}`),
                  note: tenancy.movedOutNote,
                },
              ]
            : []),
          ...(tenancy.reason ? [{ term: t("tenancy.reason"), value: tenancy.reason }] : []),
          {
            term: t("tenancy.accessAssessed"),
            value: <DateText value={tenancy.accessAssessedOn} />,
            note: tenancy.accessNote,
          },
          {
            term: t("tenancy.areaAssessed"),
            value: <DateText value={tenancy.areaAssessedOn} />,
            note: tenancy.areaNote,
          },
          ...(tenancy.alternatives.length > 0
            ? [{ term: t("tenancy.alternatives"), value: tenancy.alternatives.join("; ") }]
            : []),
          { term: t("tenancy.decidedBy"), value: tenancy.decidedByName },
        ]}
      />
    </Card>
  );
}
