import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { Page, Section } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { Messages } from "@/app/_ui/messages";
import { Finding } from "@/app/_ui/watch/finding";
import { FlagFacts, FlagState } from "@/app/_ui/watch/flag-facts";
import { newestReport } from "@/lib/checklists/queries/newest-report";
import { requireFlag } from "@/lib/watch/queries/flags";
import { OUTCOMES } from "@/lib/watch/rules/flags";
import { decideFlagAction } from "./decide-flag.action";
import { DecideFlagForm } from "./decide-flag.form";
import { DecisionMade } from "./decision-made.view";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("watch");
  return { title: t("title") };
}

/** One flag: why it is there, what is behind it, and what is done with it. */
export default async function FlagPage({ params }: { params: Promise<{ flagId: string }> }) {
  const { flagId } = await params;
  const { flag, report } = await read(async (scope) => ({
    flag: await requireFlag(scope, flagId),
    report: await newestReport(scope, "nibr-2017-1"),
  }));
  const t = await getTranslations("watch");
  return (
    <Page>
      <PageHeader
        title={t(`signal.${flag.signal}.title`)}
        breadcrumb={[{ label: t("title"), href: "/oppmerksomhet" }]}
        meta={<FlagState flag={flag} />}
      />
      <FlagFacts flag={flag} />
      {flag.decision && <DecisionMade decision={flag.decision} />}
      {flag.state !== "closed" && (
        <Section title={t(flag.decision ? "decide.again" : "decide.title")}>
          <Messages namespaces={["watch.decide", "watch.errors"]}>
            <DecideFlagForm
              action={decideFlagAction.bind(null, flag.id)}
              flag={{ id: flag.id, version: flag.version }}
              decision={flag.decision}
              options={OUTCOMES.map((value) => ({
                value,
                label: t(`decide.options.${value}`),
                help: t(`decide.optionHelp.${value}`),
              }))}
            />
          </Messages>
        </Section>
      )}
      <Finding report={report} />
    </Page>
  );
}
