import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { Card } from "@/app/_ui/kit/card";
import { Page, Stack } from "@/app/_ui/kit/page";
import { PageHeader } from "@/app/_ui/kit/page-header";
import { EmptyState } from "@/app/_ui/kit/states";
import { TabNav } from "@/app/_ui/kit/tabs";
import { Finding } from "@/app/_ui/watch/finding";
import { FlagFacts, FlagState } from "@/app/_ui/watch/flag-facts";
import { newestReport } from "@/lib/checklists/queries/newest-report";
import { flagsIn } from "@/lib/watch/queries/flags";
import type { FlagState as State } from "@/lib/watch/rules/flags";

type Props = { searchParams: Promise<{ vis?: string }> };

const PARTS = [
  { state: "open", word: undefined },
  { state: "decided", word: "avgjort" },
  { state: "closed", word: "lukket" },
] as const satisfies readonly { state: State; word: string | undefined }[];

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("watch");
  return { title: t("title") };
}

/** What the named few are to look at. To everyone else there is no such page. */
export default async function WatchPage({ searchParams }: Props) {
  const { vis } = await searchParams;
  const { state: chosen } = PARTS.find(({ word }) => word === vis) ?? PARTS[0];
  const { flags, report } = await read(async (scope) => ({
    flags: await flagsIn(scope, [chosen]),
    report: await newestReport(scope, "nibr-2017-1"),
  }));
  const t = await getTranslations("watch");
  return (
    <Page>
      <PageHeader title={t("title")} lead={t("lead")} />
      <TabNav
        label={t("tabs.label")}
        tabs={PARTS.map(({ state, word }) => ({
          href: word ? `/oppmerksomhet?vis=${word}` : "/oppmerksomhet",
          label: t(`tabs.${state}`),
          current: state === chosen,
        }))}
      />
      {flags.length > 0 ? (
        <Stack>
          {flags.map((flag) => (
            <Card
              key={flag.id}
              title={t(`signal.${flag.signal}.title`)}
              href={`/oppmerksomhet/${flag.id}`}
              actions={<FlagState flag={flag} />}
            >
              <FlagFacts flag={flag} />
            </Card>
          ))}
        </Stack>
      ) : (
        <EmptyState title={t(`empty.${chosen}.title`)}>
          <p>{t(`empty.${chosen}.text`)}</p>
        </EmptyState>
      )}
      <Finding report={report} />
    </Page>
  );
}
