import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read, requireRole } from "@/app/_server/read";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Page, Section } from "@/app/_ui/kit/page";
import { Messages } from "@/app/_ui/messages";
import { WhereaboutsHidden } from "@/app/_ui/self-settlement/whereabouts-hidden";
import { applicationRoles } from "@/lib/self-settlement/access";
import { openApplicationPage } from "@/lib/self-settlement/queries/application-page";
import { HOME_MAY_CHANGE } from "@/lib/self-settlement/rules/states";
import { findLandlords } from "../find-landlords.action";
import { changeDwellingAction } from "./change-dwelling.action";
import { ChangeDwellingForm } from "./change-dwelling.form";
import { changeHomeAction } from "./change-home.action";
import { ChangeHomeForm } from "./change-home.form";

type Props = { params: Promise<{ caseId: string }>; searchParams: Promise<{ annen?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("self-settlement.form");
  return { title: t("changeHome") };
}

/** Which home the application is for, until the decision on it. */
export default async function ChangeHomePage({ params, searchParams }: Props) {
  await requireRole("/saker/[caseId]/selvbosetting/bolig", ...applicationRoles);
  const [{ caseId }, { annen }] = await Promise.all([params, searchParams]);
  const found = await read((scope) => openApplicationPage(scope, caseId, HOME_MAY_CHANGE));
  if (!found) redirect(`/saker/${caseId}/selvbosetting`);
  const { application, hidden, dwelling, landlord } = found;
  const t = await getTranslations("self-settlement.form");
  const corrects = dwelling !== null && !annen;
  return (
    <Page width="narrow">
      <Section title={corrects ? t("changeDwelling") : t("changeHome")}>
        {hidden ? (
          <WhereaboutsHidden />
        ) : (
          <Messages namespaces={NAMESPACES}>
            {corrects ? (
              <>
                <p>{t("changeDwellingLead")}</p>
                <p>
                  <AppLink href={`/saker/${caseId}/selvbosetting/bolig?annen=1`}>
                    {t("otherHome")}
                  </AppLink>
                </p>
                <ChangeDwellingForm
                  action={changeDwellingAction}
                  findLandlords={findLandlords}
                  applicationId={application.id}
                  version={application.version}
                  dwelling={dwelling}
                  landlord={landlord && { id: landlord.id, name: landlord.name }}
                />
              </>
            ) : (
              <>
                {dwelling && <p>{t("changeHomeLead")}</p>}
                <ChangeHomeForm
                  action={changeHomeAction}
                  findLandlords={findLandlords}
                  applicationId={application.id}
                  version={application.version}
                />
              </>
            )}
          </Messages>
        )}
      </Section>
    </Page>
  );
}

const NAMESPACES = [
  "self-settlement.form",
  "self-settlement.page.useSome",
  "self-settlement.errors",
  "dwellings",
  "organisations.errors",
  "cases.errors",
];
