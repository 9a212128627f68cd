/** The control API over HTTP (docs/sandbox.md); the page has no other way to anything. */

export class ApiError extends Error {}

async function call(method, path, body) {
  const options = { method, headers: {} };
  if (body instanceof FormData) options.body = body;
  else if (body !== undefined) {
    options.body = JSON.stringify(body);
    options.headers["Content-Type"] = "application/json";
  }
  let answer;
  try {
    answer = await fetch(`/sandbox${path}`, options);
  } catch {
    throw new ApiError("The sandbox does not answer");
  }
  const data = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new ApiError(data.error ?? `The sandbox answered ${answer.status}`);
  return data;
}

export const get = (path) => call("GET", path);
export const post = (path, body = {}) => call("POST", path, body);
export const patch = (path, body) => call("PATCH", path, body);
export const del = (path) => call("DELETE", path);

/** Store a file in the sandbox; the answer's `id` goes into a message as `{upload: id}`. */
export function upload(file) {
  const form = new FormData();
  form.append("file", file, file.name);
  return call("POST", "/files", form);
}

/** Send what a person sends; members that are null or undefined are left out (typos are errors there). */
export function send(ref, message) {
  const body = Object.fromEntries(Object.entries(message).filter(([, value]) => value !== null && value !== undefined));
  return post(`/chats/${ref}/messages`, body);
}
