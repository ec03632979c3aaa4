import { useFormatter, useLocale, useTranslations } from "next-intl";
import { AppLink } from "@/app/_ui/kit/app-link";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Stack } from "@/app/_ui/kit/page";
import { routineAddress } from "@/app/_ui/routines/addresses";
import { Paragraphs } from "@/app/_ui/routines/routine-text";
import { languageOf } from "@/lib/i18n/locales";
import { textFor } from "@/lib/routines/rules/guidance-text";
import type { RoutineStage } from "@/lib/routines/rules/stages";
import type { Routine } from "@/lib/routines/types";

/** What the guidance was before, by whom and when, and the way to take it up again. */
export function RoutineVersions({
  stage,
  versions,
}: {
  stage: RoutineStage;
  versions: readonly Routine[];
}) {
  const t = useTranslations("routines.versions");
  const format = useFormatter();
  const reader = languageOf(useLocale());
  return (
    <Stack gap="sm">
      {versions.map((routine) => {
        const { version, writtenAt, writtenByName } = routine;
        const at = format.dateTime(new Date(writtenAt), { dateStyle: "long", timeStyle: "short" });
        const shown = textFor(routine, reader);
        return (
          <Disclosure key={version} summary={t("version", { version, at, name: writtenByName })}>
            <Stack gap="sm">
              {shown ? (
                <Paragraphs text={shown.text} language={shown.language} />
              ) : (
                <p>{t("empty")}</p>
              )}
              {shown && (
                <AppLink href={`${routineAddress(stage)}?versjon=${version}`}>{t("take")}</AppLink>
              )}
            </Stack>
          </Disclosure>
        );
      })}
    </Stack>
  );
}
