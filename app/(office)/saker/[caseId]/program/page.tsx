import { BriefcaseIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { LinkButton } from "@/app/_ui/kit/button";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Row, Section, Stack } from "@/app/_ui/kit/page";
import { EmptyState } from "@/app/_ui/kit/states";
import { ProgrammeCard } from "@/app/_ui/programme/programme-card";
import { requireCase } from "@/lib/cases/queries/require-case";
import { mappingsOfCases } from "@/lib/mapping/queries/mappings";
import { guidanceOf } from "@/lib/mapping/queries/steps";
import { householdOfCase } from "@/lib/people/queries/household";
import { isMinor } from "@/lib/people/rules/birth-date";
import { hasRole } from "@/lib/platform/context";
import { programmeRoles } from "@/lib/programme/access";
import { programmesOnTheWay } from "@/lib/programme/queries/overview";
import { stateOf } from "@/lib/programme/rules/participation";
import { Adults } from "./adults.view";
import { RecordLinks } from "./record-links.view";
import { recordRecognitionAction } from "./record-recognition.action";

type Props = { params: Promise<{ caseId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("programme");
  return { title: t("title") };
}

/** The programmes of the household: one card for each, and the adults who have none. */
export default async function ProgrammesPage({ params }: Props) {
  const { caseId } = await params;
  const t = await getTranslations("programme.list");
  const a = await getTranslations("attendance.person");
  const shown = await read(async (scope) => {
    const head = await requireCase(scope, caseId, "programme.view-programmes");
    const mayWrite = hasRole(scope.actor, ...programmeRoles);
    const [onTheWay, household, mappings, guidance] = await Promise.all([
      programmesOnTheWay(scope, caseId),
      householdOfCase(scope, caseId),
      mappingsOfCases(scope, [caseId]),
      guidanceOf(scope, { caseIds: [caseId] }),
    ]);
    return {
      mayRecord: mayWrite && head.status === "open",
      mayChange: mayWrite,
      ...onTheWay,
      household,
      mappings,
      guidance,
      today: scope.today,
    };
  });
  const { household, today } = shown;
  const programmes = shown.programmes.map(({ programme }) => programme);
  const members = household?.members ?? [];
  const names = new Map(
    [...(household?.former ?? []), ...members].map((line) => [line.personId, line.name]),
  );
  const present = new Set(members.map((line) => line.personId));
  const busy = new Set(
    shown.programmes
      .filter(({ programme, refused }) => stateOf(programme) !== "ended" && !refused)
      .map(({ programme }) => programme.personId),
  );
  const had = new Set(programmes.map((one) => one.personId));
  const adults = members.filter((line) => !isMinor(line.birth, today));
  const without = adults.filter((line) => !had.has(line.personId));
  const again = members.filter((line) => had.has(line.personId) && !busy.has(line.personId));
  const grown = new Set(adults.map((line) => line.personId));
  const people = [
    ...adults.map(({ personId, name }) => ({ personId, name, hasProgramme: had.has(personId) })),
    ...[...had]
      .filter((personId) => !grown.has(personId))
      .map((personId) => ({
        personId,
        name: names.get(personId) ?? "–",
        former: true,
        hasProgramme: true,
      })),
  ];
  const base = `/saker/${caseId}/program`;
  return (
    <Stack gap="lg">
      <Section title={(await getTranslations("programme"))("title")}>
        {programmes.length === 0 ? (
          <EmptyState icon={<BriefcaseIcon aria-hidden />} title={t("empty")} level={3}>
            {t("emptyText")}
          </EmptyState>
        ) : (
          <Stack gap="lg">
            {shown.programmes.toReversed().map(({ programme, steps, refused }) => {
              const name = names.get(programme.personId) ?? "–";
              return (
                <ProgrammeCard
                  key={programme.id}
                  programme={programme}
                  name={name}
                  former={!present.has(programme.personId)}
                  today={today}
                  steps={steps}
                  refused={refused}
                  base={`${base}/${programme.id}`}
                  actions={
                    <Row>
                      <LinkButton href={`${base}/${programme.id}`} variant="secondary" size="sm">
                        <span aria-hidden="true">{shown.mayChange ? t("change") : t("show")}</span>
                        <span className="sr-only">{t("changeFor", { name })}</span>
                      </LinkButton>
                      {programme.startedOn && (
                        <LinkButton
                          href={`${base}/fravaer/${programme.personId}`}
                          variant="secondary"
                          size="sm"
                        >
                          <span aria-hidden="true">{a("title")}</span>
                          <span className="sr-only">{a("heading", { name })}</span>
                        </LinkButton>
                      )}
                      {programme.startedOn && (
                        <LinkButton
                          href={`${base}/avslutning/${programme.personId}`}
                          variant="secondary"
                          size="sm"
                        >
                          <span aria-hidden="true">{t("end")}</span>
                          <span className="sr-only">{t("endFor", { name })}</span>
                        </LinkButton>
                      )}
                    </Row>
                  }
                />
              );
            })}
          </Stack>
        )}
      </Section>
      {shown.mayRecord && without.length > 0 && (
        <Section title={t("without")}>
          <p>{t("withoutText")}</p>
          <RecordLinks base={base} people={without} />
        </Section>
      )}
      <Adults
        caseId={caseId}
        base={base}
        people={people}
        mappings={shown.mappings}
        guidance={shown.guidance}
        recognitions={shown.recognitions}
        mayWrite={shown.mayRecord}
        today={today}
        recognise={recordRecognitionAction}
      />
      {shown.mayRecord && again.length > 0 && (
        <Disclosure summary={t("again")}>
          <RecordLinks base={base} people={again} />
        </Disclosure>
      )}
    </Stack>
  );
}
