import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Page, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { codeOptions } from "@/lib/people/queries/code-lists";
import { applicationRoles } from "@/lib/self-settlement/access";
import { openApplicationPage } from "@/lib/self-settlement/queries/application-page";
import { recordGuidanceAction } from "./record-guidance.action";
import { RecordGuidanceForm } from "./record-guidance.form";

type Params = Promise<{ caseId: string }>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("self-settlement.form");
  return { title: t("guidanceTitle") };
}

/** What the household was given and told, and what the municipality has cleared up. */
export default async function RecordGuidancePage({ params }: { params: Params }) {
  await requireRole("/saker/[caseId]/selvbosetting/orientering", ...applicationRoles);
  const { caseId } = await params;
  const { found, languages } = await read(async (scope) => ({
    found: await openApplicationPage(scope, caseId),
    languages: await codeOptions(scope, "language"),
  }));
  if (!found) redirect(`/saker/${caseId}/selvbosetting`);
  const t = await getTranslations("self-settlement.form");
  return (
    <Page width="narrow">
      <Section title={t("guidanceTitle")}>
        <p>{t("guidanceLead")}</p>
        <Messages namespaces={["self-settlement.form", "self-settlement.errors", "cases.errors"]}>
          <RecordGuidanceForm
            action={recordGuidanceAction}
            application={found.application}
            languages={languages.language}
          />
        </Messages>
      </Section>
    </Page>
  );
}
