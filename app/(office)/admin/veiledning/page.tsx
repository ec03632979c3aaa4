import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { ConfirmActForm } from "@/app/_ui/form/confirm-act.form";
import { LinkButton } from "@/app/_ui/kit/button";
import { Card } from "@/app/_ui/kit/card";
import { Page, Row, Section, Stack } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { curriculumKeepers } from "@/lib/guidance/access";
import {
  curriculumDraft,
  curriculumEditions,
  standingCurriculum,
} from "@/lib/guidance/queries/curriculum";
import { missingToPublish } from "@/lib/guidance/rules/curriculum";
import { discardCurriculumAction } from "./discard-curriculum.action";
import { ModuleTables } from "./module-tables.view";
import { publishCurriculumAction } from "./publish-curriculum.action";
import { PublishCurriculumForm } from "./publish-curriculum.form";
import { startCurriculumAction } from "./start-curriculum.action";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("guidance.curriculum");
  return { title: t("title") };
}

/** The curriculum that stands, or the draft of the next edition while there is one. */
export default async function CurriculumPage() {
  await requireRole("/admin/veiledning", ...curriculumKeepers);
  const { standing, draft, editions } = await read(async (scope) => {
    const [standing, draft, editions] = await Promise.all([
      standingCurriculum(scope),
      curriculumDraft(scope),
      curriculumEditions(scope),
    ]);
    return { standing, draft, editions };
  });
  const t = await getTranslations("guidance.curriculum");
  const format = await getFormatter();
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: "long" });
  const [latest] = editions;
  return (
    <Page>
      <PageHeader title={t("title")} lead={t("lead")} />
      <Messages namespaces={["guidance.curriculum", "guidance.errors"]}>
        <Card
          title={standing.number === 0 ? t("product") : t("stands", { number: standing.number })}
        >
          <p>
            {latest
              ? t("published", { date: day(latest.publishedAt), name: latest.publishedByName })
              : t("productText")}
          </p>
          {!draft && (
            <Stack>
              <p>{t("startText")}</p>
              <Row>
                <ConfirmActForm action={startCurriculumAction} hidden={{}} label={t("start")} />
              </Row>
            </Stack>
          )}
        </Card>
        {draft && (
          <Card title={t("draft", { number: draft.number })}>
            <p>{t("draftText", { date: day(draft.changedAt), name: draft.changedByName })}</p>
            {missingToPublish(draft.content).length > 0 && <p>{t("incomplete")}</p>}
            <PublishCurriculumForm action={publishCurriculumAction} version={draft.version} />
            <ConfirmActForm
              action={discardCurriculumAction}
              hidden={{ version: draft.version }}
              label={t("discard")}
              tone="danger"
              variant="secondary"
            />
          </Card>
        )}
      </Messages>
      <Section
        title={
          draft
            ? t("draft", { number: draft.number })
            : standing.number === 0
              ? t("product")
              : t("edition", { number: standing.number })
        }
        actions={
          draft && (
            <LinkButton href="/admin/veiledning/ny" variant="secondary" size="sm">
              {t("newTopic")}
            </LinkButton>
          )
        }
      >
        <ModuleTables content={draft?.content ?? standing.content} isDraft={draft !== null} />
      </Section>
      {editions.length > 1 && (
        <Section title={t("editions")}>
          <ul>
            {editions.slice(1).map((one) => (
              <li key={one.number}>
                {t("edition", { number: one.number })}.{" "}
                {t("published", { date: day(one.publishedAt), name: one.publishedByName })}
                {one.note && `. ${one.note}`}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}
