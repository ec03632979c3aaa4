import { DownloadIcon } from "@navikt/aksel-icons";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { LinkButton } from "@/app/_ui/kit/button";
import { Page, Row, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { EmptyState } from "@/app/_ui/kit/states";
import { Messages } from "@/app/_ui/messages";
import { placementFields } from "@/app/_ui/placements/employer-groups";
import { GroupsForm } from "@/app/_ui/programme/groups.form";
import { placementSetters } from "@/lib/placements/access";
import { placementSettings } from "@/lib/placements/queries/settings";
import { hasRole } from "@/lib/platform/context";
import { employerFigureReaders } from "@/lib/steering/access";
import { employerFigures } from "@/lib/steering/queries/employer-figures";
import { AnswersTable } from "./answers.view";
import { JobsTables } from "./jobs.view";
import { setPlacementSettingsAction } from "./set-placement-settings.action";

const base = "/styring/arbeidsgivere";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("placements.figures");
  return { title: t("title") };
}

/** What employers answer beside what leaders answered in 2017, and what placements led to. */
export default async function EmployerFiguresPage() {
  const { actor } = await requireRole(base, ...employerFigureReaders);
  const { figures, settings } = await read(async (scope) => {
    const [figures, settings] = await Promise.all([
      employerFigures(scope),
      placementSettings(scope),
    ]);
    return { figures, settings };
  });
  const t = await getTranslations("placements");
  const steering = await getTranslations("steering");
  const { field } = placementFields(t);
  const toRegister = (
    <LinkButton href="/program/arbeidsgivere" variant="secondary">
      {t("figures.toRegister")}
    </LinkButton>
  );
  return (
    <Page>
      <PageHeader
        breadcrumb={[{ label: steering("title"), href: "/styring" }]}
        title={t("figures.title")}
        lead={t("figures.lead")}
        actions={
          <Row>
            {toRegister}
            <LinkButton
              href={`/api${base}`}
              variant="secondary"
              icon={<DownloadIcon aria-hidden />}
              download
            >
              {t("figures.file")}
            </LinkButton>
          </Row>
        }
      />
      <Page width="narrow">
        {figures.asked === 0 ? (
          <EmptyState title={t("figures.empty")} action={toRegister}>
            <p>{t("figures.emptyText")}</p>
          </EmptyState>
        ) : (
          <>
            <Section title={t("figures.willing")}>
              <p>{t("figures.willingText", { asked: figures.asked })}</p>
              <AnswersTable caption={t("figures.willing")} list="status" lines={figures.willing} />
              <p>{t("figures.source")}</p>
            </Section>
            <Section title={t("figures.decisive")}>
              <p>{t("figures.decisiveText")}</p>
              <AnswersTable
                caption={t("figures.decisive")}
                list="decisive"
                lines={figures.decisive}
              />
            </Section>
            <Section title={t("figures.reasons")}>
              <p>{t("figures.reasonsText")}</p>
              <AnswersTable caption={t("figures.reasons")} list="reason" lines={figures.reasons} />
            </Section>
            <Section title={t("figures.norwegianHours")}>
              <AnswersTable
                caption={t("figures.norwegianHours")}
                list="norwegian"
                lines={figures.norwegian}
              />
            </Section>
          </>
        )}
        <Section title={t("figures.jobs")} id="jobb">
          <p>{t("figures.jobsText")}</p>
          {figures.ended === 0 ? (
            <p>{t("figures.noneEnded")}</p>
          ) : (
            <JobsTables jobs={figures.jobs} />
          )}
        </Section>
        <Section title={t("figures.setting")} id="grense">
          <p>{t("figures.settingText")}</p>
          {settings.version === 0 && <p>{t("figures.notVerified")}</p>}
          {hasRole(actor, ...placementSetters) ? (
            <Messages namespaces={["programme.form", "placements.errors"]}>
              <GroupsForm
                act="set-placement-settings"
                action={setPlacementSettingsAction}
                label={t("figures.setting")}
                groups={[
                  {
                    id: "grense",
                    fields: [field("number", "mostWithoutHiring", { required: true })],
                  },
                ]}
                hidden={{}}
                values={{ mostWithoutHiring: String(settings.mostWithoutHiring) }}
                version={settings.version}
                submit={t("figures.save")}
              />
            </Messages>
          ) : (
            <p>
              {t("field.mostWithoutHiring")}: {settings.mostWithoutHiring}
            </p>
          )}
        </Section>
      </Page>
    </Page>
  );
}
