"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Textarea } from "@/app/_ui/form/textarea.client";
import type { ActionForm } from "@/app/_ui/form/use-action-form.client";
import { Disclosure } from "@/app/_ui/kit/disclosure";
import { Stack } from "@/app/_ui/kit/page";

export type FieldsProps = { form: ActionForm; label: (name: string) => string };

/** The municipality's own words: bokmål first, and the two other languages on demand. */
export function OwnTextFields({
  form,
  label,
  name,
  help,
}: FieldsProps & { name: string; help?: ReactNode }) {
  const t = useTranslations("policy.form");
  const field = (language: string) => form.field(`content.${name}.${language}`);
  const others = ["nn", "en"] as const;
  const written = others.some((language) => Boolean(field(language).defaultValue));
  return (
    <>
      <Textarea
        {...field("nb")}
        label={label(`${name}.nb`)}
        help={help}
        rows={4}
        maxLength={2000}
        warnSensitive
      />
      <Disclosure summary={t("otherLanguages")} open={written}>
        <Stack>
          <p>{t("otherLanguagesHelp")}</p>
          {others.map((language) => (
            <Textarea
              key={language}
              {...field(language)}
              label={label(`${name}.${language}`)}
              rows={4}
              maxLength={2000}
              warnSensitive
            />
          ))}
        </Stack>
      </Disclosure>
    </>
  );
}

/** The choices yes and no. */
export function useYesNo() {
  const t = useTranslations("policy");
  return [
    { value: "yes", label: t("yes") },
    { value: "no", label: t("no") },
  ];
}
