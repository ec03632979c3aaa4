declare module "autocannon" {
  type Options = {
    url: string;
    connections?: number;
    amount?: number;
    duration?: number;
    headers?: Record<string, string>;
  };
  type Result = {
    non2xx: number;
    latency: { p50: number; p97_5: number };
    requests: { average: number };
  };
  export default function autocannon(options: Options): Promise<Result>;
}
