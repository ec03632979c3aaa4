"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { Button } from "../kit/button";
import dialogStyles from "../kit/dialog.module.css";
import { isMarked } from "./mark";

const loadKeeper = () => Promise.all([import("./keeper"), import("./records")]);

/** Signs out, and leaves nothing on the phone; says so first when something has not been sent. */
export function SignOutForm({ action }: { action: () => Promise<void> }) {
  const t = useTranslations("offline.signOut");
  const u = useTranslations("frame.user");
  const form = useRef<HTMLFormElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const cleared = useRef(false);
  const [unsent, setUnsent] = useState(0);

  const clearFirst = (event: FormEvent) => {
    if (cleared.current || !isMarked()) return;
    event.preventDefault();
    void loadKeeper().then(async ([, { countUnsent }]) => {
      const count = await countUnsent();
      if (count === 0) return leave();
      setUnsent(count);
      dialog.current?.showModal();
    });
  };
  const leave = async () => {
    const [{ removeEverything }] = await loadKeeper();
    await removeEverything();
    cleared.current = true;
    form.current?.requestSubmit();
  };

  return (
    <>
      <form ref={form} action={action} onSubmit={clearFirst}>
        <Button type="submit" variant="secondary" tone="neutral">
          {u("signOut")}
        </Button>
      </form>
      <dialog
        ref={dialog}
        className={`ds-dialog ${dialogStyles.dialog}`}
        aria-labelledby="sign-out-title"
      >
        <h2 id="sign-out-title" className={dialogStyles.title}>
          {t("title")}
        </h2>
        <p className={dialogStyles.body}>{t("text", { count: unsent })}</p>
        <div className={dialogStyles.foot}>
          <Button onClick={() => window.location.assign("/uten-dekning")} autoFocus>
            {t("stay")}
          </Button>
          <Button variant="secondary" tone="danger" onClick={() => void leave()}>
            {t("leave")}
          </Button>
        </div>
      </dialog>
    </>
  );
}
