import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { ProgressBar } from "@/app/_ui/kit/progress-bar";
import { EmptyState } from "@/app/_ui/kit/states";
import { Messages } from "@/app/_ui/messages";
import { RoutineText } from "@/app/_ui/routines/routine-text";
import { municipalityChecklist } from "@/lib/casework/queries/municipality-checklist";
import { routines } from "@/lib/routines/queries/routines";
import { MunicipalityItems } from "./municipality-items.view";

type Props = { searchParams: Promise<{ punkt?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("checklists.municipality");
  return { title: t("title") };
}

/** What the municipality itself is asked, whatever the case. */
export default async function MunicipalityChecklistPage({ searchParams }: Props) {
  const { today } = await requireRole("/styring/kommunen", "manager");
  const { punkt } = await searchParams;
  const { lines, guidance } = await read(async (scope) => ({
    lines: await municipalityChecklist(scope),
    guidance: await routines(scope),
  }));
  const t = await getTranslations("checklists.municipality");
  const open = lines.filter((line) => line.state === "open");
  const settled = lines.filter((line) => line.state !== "open");
  const done = t("done", { done: settled.length, all: lines.length });
  return (
    <Page>
      <PageHeader title={t("title")} lead={t("lead")} />
      <ProgressBar
        label={t("progress")}
        value={settled.length}
        max={Math.max(1, lines.length)}
        valueText={done}
      />
      <RoutineText texts={guidance.find(({ stage }) => stage === "municipality")} />
      <Messages namespaces={["checklists.mark", "checklists.errors"]}>
        <Section title={t("open")}>
          {open.length > 0 ? (
            <MunicipalityItems lines={open} today={today} focus={punkt} />
          ) : (
            <EmptyState title={t("emptyOpen")} level={3}>
              {t("emptyOpenText")}
            </EmptyState>
          )}
        </Section>
        {settled.length > 0 && (
          <Section title={t("settled")}>
            <MunicipalityItems lines={settled} today={today} />
          </Section>
        )}
      </Messages>
    </Page>
  );
}
