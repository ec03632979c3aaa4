import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { NEED_TEXTS } from "@/app/_ui/housing/tenancy-texts";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Card } from "@/app/_ui/kit/card";
import { DateText } from "@/app/_ui/kit/date-text";
import { DefinitionList } from "@/app/_ui/kit/definition-list";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Columns, Section, Stack } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { membersOfCase } from "@/lib/cases/queries/case-header";
import { requireCase } from "@/lib/cases/queries/require-case";
import { homeReaders, mayGiveHome } from "@/lib/housing/access";
import { homeNeedsOfCase, housingHelpOfCase } from "@/lib/housing/queries/home-needs";
import { addMonths } from "@/lib/platform/dates";
import { decideHousingHelpAction } from "./decide-housing-help.action";
import { DecideHousingHelpForm } from "./decide-housing-help.form";
import { requestHousingHelpAction } from "./request-housing-help.action";
import { RequestHousingHelpForm } from "./request-housing-help.form";
import { saveHomeNeedAction } from "./save-home-need.action";
import { SaveHomeNeedForm } from "./save-home-need.form";

type Props = { params: Promise<{ caseId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("housing.need");
  return { title: t("pageTitle") };
}

/** What each in the household needs of a home, and the help with housing that is asked for and decided. */
export default async function HomeNeedsPage({ params }: Props) {
  await requireRole("/saker/[caseId]/bolig/behov", ...homeReaders);
  const { caseId } = await params;
  const { head, members, needs, help, gives, today } = await read(async (scope) => {
    const head = await requireCase(scope, caseId, "housing.view-homes");
    const [members, needs, help] = await Promise.all([
      membersOfCase(scope, head),
      homeNeedsOfCase(scope, caseId),
      housingHelpOfCase(scope, caseId),
    ]);
    const gives = mayGiveHome(scope.actor) && head.status === "open";
    return { head, members, needs, help, gives, today: scope.today };
  });
  const t = await getTranslations("housing");
  const grown = addMonths(today, -18 * 12);
  return (
    <Columns
      main={
        <>
          <div>
            <AppLink href={`/saker/${caseId}/bolig`}>{t("need.back")}</AppLink>
          </div>
          <Section title={t("need.pageTitle")}>
            <p>{t("need.lead")}</p>
            <Stack>
              {members.map(({ personId, name, birthDate }) => {
                const need = needs.find((one) => one.personId === personId);
                const child = birthDate !== null && birthDate > grown;
                const known =
                  need?.adaptationsAssessedOn ||
                  (child && (need?.hasEnoughSpace ?? need?.metresToSchool ?? null) !== null);
                const named = need?.adaptations.map(({ adaptation }) => adaptation).join(", ");
                return (
                  <Card key={personId} title={name} level={3}>
                    {known ? (
                      <DefinitionList
                        items={[
                          {
                            term: t("need.adaptations"),
                            value: need?.adaptationsAssessedOn ? named || t("need.none") : null,
                          },
                          ...(child
                            ? [
                                {
                                  term: t("need.space"),
                                  value:
                                    need?.hasEnoughSpace === null ||
                                    need?.hasEnoughSpace === undefined
                                      ? null
                                      : t(need.hasEnoughSpace ? "need.yes" : "need.no"),
                                },
                                { term: t("need.metres"), value: need?.metresToSchool },
                              ]
                            : []),
                        ]}
                      />
                    ) : (
                      <p>{t("need.notAssessed")}</p>
                    )}
                    {gives && (
                      <Disclosure summary={t("need.change")}>
                        <Messages namespaces={NEED_TEXTS}>
                          <SaveHomeNeedForm
                            key={need?.version ?? 0}
                            action={saveHomeNeedAction.bind(null, caseId, personId)}
                            caseId={caseId}
                            personId={personId}
                            need={need}
                            child={child}
                            alone={child && head.settlementType === "unaccompanied_minor"}
                          />
                        </Messages>
                      </Disclosure>
                    )}
                  </Card>
                );
              })}
            </Stack>
          </Section>
        </>
      }
      aside={
        <Section title={t("help.title")}>
          <p>{t("help.law")}</p>
          {help.map((one) => (
            <Card key={one.id} level={3} title={<DateText value={one.requestedOn} />}>
              <DefinitionList
                columns={1}
                items={[
                  { term: t("help.request"), value: one.request },
                  {
                    term: t("help.outcome"),
                    value: one.outcome ? t(`help.outcomes.${one.outcome}`) : t("help.waits"),
                  },
                  ...(one.decidedOn
                    ? [
                        { term: t("help.decidedOn"), value: <DateText value={one.decidedOn} /> },
                        { term: t("help.mainContent"), value: one.mainContent },
                        { term: t("help.grounds"), value: one.grounds },
                        { term: t("help.sentOn"), value: <DateText value={one.sentOn} /> },
                        { term: t("help.decidedBy"), value: one.decidedByName },
                      ]
                    : []),
                ]}
              />
              {gives && (
                <Disclosure summary={t(one.decidedOn ? "help.correct" : "help.decide")}>
                  <Messages namespaces={NEED_TEXTS}>
                    <DecideHousingHelpForm
                      key={one.version}
                      action={decideHousingHelpAction.bind(null, one.id)}
                      help={one}
                    />
                  </Messages>
                </Disclosure>
              )}
            </Card>
          ))}
          {help.length === 0 && <p>{t("help.empty")}</p>}
          {gives && (
            <Disclosure summary={t("help.new")}>
              <Messages namespaces={NEED_TEXTS}>
                <RequestHousingHelpForm
                  action={requestHousingHelpAction.bind(null, caseId)}
                  caseId={caseId}
                />
              </Messages>
            </Disclosure>
          )}
        </Section>
      }
    />
  );
}
