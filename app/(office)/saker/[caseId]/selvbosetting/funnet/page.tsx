import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { Page, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { WhereaboutsHidden } from "@/app/_ui/self-settlement/whereabouts-hidden";
import { applicationRoles } from "@/lib/self-settlement/access";
import { openApplicationPage } from "@/lib/self-settlement/queries/application-page";
import { changeFinderAction } from "./change-finder.action";
import { ChangeFinderForm } from "./change-finder.form";

type Params = Promise<{ caseId: string }>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("self-settlement.form");
  return { title: t("changeFinder") };
}

/** Who found the home, who helped, and when the household would like to move in. */
export default async function ChangeFinderPage({ params }: { params: Params }) {
  await requireRole("/saker/[caseId]/selvbosetting/funnet", ...applicationRoles);
  const { caseId } = await params;
  const found = await read((scope) => openApplicationPage(scope, caseId));
  if (!found) redirect(`/saker/${caseId}/selvbosetting`);
  const { application, hidden } = found;
  const t = await getTranslations("self-settlement.form");
  return (
    <Page width="narrow">
      <Section title={t("changeFinder")}>
        {hidden ? (
          <WhereaboutsHidden />
        ) : (
          <Messages
            namespaces={[
              "self-settlement.form",
              "self-settlement.errors",
              "self-settlement.found_by",
              "self-settlement.helper_relation",
              "organisations.errors",
              "cases.errors",
            ]}
          >
            <ChangeFinderForm action={changeFinderAction} application={application} />
          </Messages>
        )}
      </Section>
    </Page>
  );
}
