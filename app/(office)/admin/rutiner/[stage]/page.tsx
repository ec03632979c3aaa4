import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Alert } from "@/app/_ui/kit/alert";
import { Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { stageOf } from "@/app/_ui/routines/addresses";
import { routineKeepers } from "@/lib/routines/access";
import { routineVersions } from "@/lib/routines/queries/routines";
import { RoutineVersions } from "./routine-versions.view";
import { writeRoutineAction } from "./write-routine.action";
import { WriteRoutineForm } from "./write-routine.form";

type Props = {
  params: Promise<{ stage: string }>;
  searchParams: Promise<{ versjon?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("routines");
  return { title: t("title") };
}

/** The guidance for one stage, to be written, and what it was before. */
export default async function RoutinePage({ params, searchParams }: Props) {
  await requireRole("/admin/rutiner/[stage]", ...routineKeepers);
  const stage = stageOf((await params).stage);
  if (!stage) notFound();
  const versions = await read((scope) => routineVersions(scope, stage));
  const asked = Number((await searchParams).versjon);
  const [standing, ...before] = versions;
  const taken = before.find(({ version }) => version === asked);
  const { nb = null, nn = null, en = null } = taken ?? standing ?? {};
  const t = await getTranslations("routines");
  const stages = await getTranslations("checklists.stages");
  return (
    <Page width="narrow">
      <PageHeader
        title={stages(stage)}
        lead={t("writeLead")}
        breadcrumb={[{ label: t("title"), href: "/admin/rutiner" }]}
      />
      {taken && <Alert tone="info">{t("versions.taken", { version: taken.version })}</Alert>}
      <Messages namespaces={["routines.form", "routines.errors"]}>
        <WriteRoutineForm
          key={taken?.version}
          action={writeRoutineAction}
          stage={stage}
          version={standing?.version ?? 0}
          texts={{ nb, nn, en }}
        />
      </Messages>
      {before.length > 0 && (
        <Section title={t("versions.title")}>
          <RoutineVersions stage={stage} versions={before} />
        </Section>
      )}
    </Page>
  );
}
