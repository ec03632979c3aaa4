import { useTranslations } from "next-intl";
import { SubmitButton } from "@/app/_ui/form/submit-button.client";
import { TextInput } from "@/app/_ui/form/text-input";
import { FilterBar } from "@/app/_ui/kit/filter";
import { Section, Stack } from "@/app/_ui/kit/page";
import { signInAction } from "./sign-in.action";
import styles from "./sign-in.module.css";

export type Door = { municipality: string; name: string };

/** More than this many, and one looks one's municipality up instead of reading through them. */
const few = 8;
const most = 20;

/** One button for each municipality; with many of them, a search first. */
export function Municipalities({ doors, search }: { doors: readonly Door[]; search: string }) {
  const t = useTranslations("users.signIn");
  const wanted = search.trim().toLocaleLowerCase("nb");
  const found = doors.filter(
    ({ municipality, name }) =>
      name.toLocaleLowerCase("nb").includes(wanted) || municipality === wanted,
  );
  const shown = doors.length <= few ? doors : wanted ? found.slice(0, most) : [];
  return (
    <Section title={t("municipality")}>
      {doors.length > few && (
        <FilterBar action="/logg-inn" label={t("search")}>
          <TextInput id="finn" name="finn" label={t("searchLabel")} defaultValue={search} />
        </FilterBar>
      )}
      {wanted && shown.length === 0 && <p role="status">{t("none", { search })}</p>}
      <Stack gap="sm">
        {shown.map(({ municipality, name }) => (
          <form key={municipality} action={signInAction} className={styles.door}>
            <input type="hidden" name="municipality" value={municipality} />
            <SubmitButton>{t("signInTo", { name })}</SubmitButton>
          </form>
        ))}
      </Stack>
    </Section>
  );
}
