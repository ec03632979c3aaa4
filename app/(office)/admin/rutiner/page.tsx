import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { LinkButton } from "@/app/_ui/kit/button";
import { Page } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { routineAddress } from "@/app/_ui/routines/addresses";
import { Paragraphs } from "@/app/_ui/routines/routine-text";
import styles from "@/app/_ui/routines/routines.module.css";
import { routineKeepers } from "@/lib/routines/access";
import { routines } from "@/lib/routines/queries/routines";
import { textFor } from "@/lib/routines/rules/guidance-text";
import { ROUTINE_STAGES } from "@/lib/routines/rules/stages";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("routines");
  return { title: t("title") };
}

/** The municipality's own guidance, stage by stage, and the way to write it. */
export default async function RoutinesPage() {
  const { locale } = await requireRole("/admin/rutiner", ...routineKeepers);
  const standing = await read(routines);
  const t = await getTranslations("routines");
  const stages = await getTranslations("checklists.stages");
  const format = await getFormatter();
  return (
    <Page>
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className={styles.rows}>
        {ROUTINE_STAGES.map((stage) => {
          const routine = standing.find((one) => one.stage === stage);
          const shown = routine && textFor(routine, locale);
          return (
            <section key={stage} className={styles.row}>
              <div className={styles.head}>
                <h2 className={styles.stage}>{stages(stage)}</h2>
                <LinkButton href={routineAddress(stage)} variant="secondary" size="sm">
                  {t(shown ? "change" : "write")}
                  <span className="sr-only"> {stages(stage)}</span>
                </LinkButton>
              </div>
              {shown ? (
                <div className={styles.written}>
                  <Paragraphs text={shown.text} language={shown.language} />
                </div>
              ) : (
                <p className={styles.meta}>{t("none")}</p>
              )}
              {routine && (
                <p className={styles.meta}>
                  {t("writtenBy", {
                    name: routine.writtenByName,
                    at: format.dateTime(new Date(routine.writtenAt), { dateStyle: "long" }),
                  })}
                </p>
              )}
            </section>
          );
        })}
      </div>
    </Page>
  );
}
