"use client";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useRef, useState } from "react";
import { Button } from "../kit/button";
import dialogStyles from "../kit/dialog.module.css";

const WARN_BEFORE_MS = 2 * 60_000;
const CHANNEL = "rotfeste-session";

/**
 * Two minutes before the session ends for want of activity, asks whether one is still there. Enter
 * or the button extends it. Any page one opens counts as activity, in this window or another.
 */
export function SessionWarning({
  expiresAt,
  endsAt,
  renderedAt,
  signInHref = "/logg-inn",
}: {
  /** When the session ends if nothing more is done, ISO instant. */
  expiresAt: string;
  /** When it ends whatever is done, ISO instant. */
  endsAt?: string;
  /** The server's clock when it wrote the two above: the reader's own clock may be wrong. */
  renderedAt: string;
  signInHref?: string;
}) {
  const t = useTranslations("frame.session");
  const dialog = useRef<HTMLDialogElement>(null);
  const path = usePathname();
  const idleMs = Date.parse(expiresAt) - Date.parse(renderedAt);
  const hardMs = endsAt ? Date.parse(endsAt) - Date.parse(renderedAt) : Number.POSITIVE_INFINITY;
  const [deadline, setDeadline] = useState<number | null>(null);
  const [hardEnd, setHardEnd] = useState(Number.POSITIVE_INFINITY);
  const [failed, setFailed] = useState(false);
  const channel = useRef<BroadcastChannel | null>(null);

  useEffect(() => {
    channel.current = new BroadcastChannel(CHANNEL);
    channel.current.onmessage = (event: MessageEvent<number>) => setDeadline(event.data);
    return () => channel.current?.close();
  }, []);

  useEffect(() => setHardEnd(Date.now() + hardMs), [hardMs]);

  const renew = useCallback((ms: number) => {
    const until = Date.now() + ms;
    setDeadline(until);
    channel.current?.postMessage(until);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path is a page opened, which the server counted as activity
  useEffect(() => renew(idleMs), [renew, idleMs, path]);

  const end = deadline === null ? null : Math.min(deadline, hardEnd);
  useEffect(() => {
    if (end === null) return;
    const box = dialog.current;
    const warn = setTimeout(() => box?.showModal(), Math.max(0, end - WARN_BEFORE_MS - Date.now()));
    const leave = setTimeout(
      () => window.location.replace(signInHref),
      Math.max(0, end - Date.now()) + 1_000,
    );
    if (end - WARN_BEFORE_MS > Date.now()) box?.close();
    return () => {
      clearTimeout(warn);
      clearTimeout(leave);
    };
  }, [end, signInHref]);

  const lastStretch = end !== null && end === hardEnd;
  const extend = async () => {
    if (lastStretch) return dialog.current?.close();
    try {
      const answer = await fetch("/api/session/extend", { method: "POST" });
      if (!answer.ok) throw new Error(String(answer.status));
      setFailed(false);
      renew(idleMs);
      dialog.current?.close();
    } catch {
      setFailed(true);
    }
  };

  return (
    <dialog
      ref={dialog}
      className={`ds-dialog ${dialogStyles.dialog}`}
      role="alertdialog"
      aria-labelledby="session-title"
      aria-describedby="session-body"
    >
      <h2 id="session-title" className={dialogStyles.title}>
        {t("title")}
      </h2>
      <p id="session-body" className={dialogStyles.body}>
        {failed ? t("failed") : lastStretch ? t("absolute") : t("body")}
      </p>
      <div className={dialogStyles.foot}>
        <Button onClick={extend} autoFocus>
          {lastStretch ? t("close") : t("extend")}
        </Button>
      </div>
    </dialog>
  );
}
