#ifndef TEXTMILL_CURL_SHIM_H
#define TEXTMILL_CURL_SHIM_H

// libcurl sets its options by functions that take any number of arguments, which Swift cannot call:
// here is one for each kind of argument.

#include <curl/curl.h>

typedef size_t (*curl_shim_receiver)(char *bytes, size_t size, size_t count, void *context);

static inline CURLcode curl_shim_set_long(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode curl_shim_set_size(CURL *handle, CURLoption option, curl_off_t value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode curl_shim_set_text(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode curl_shim_set_pointer(CURL *handle, CURLoption option, void *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode curl_shim_set_receiver(CURL *handle, CURLoption option,
                                              curl_shim_receiver value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode curl_shim_status(CURL *handle, long *status) {
  return curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, status);
}

static inline CURLcode curl_shim_private(CURL *handle, void **context) {
  return curl_easy_getinfo(handle, CURLINFO_PRIVATE, context);
}

static inline CURLMcode curl_shim_set_multi(CURLM *multi, CURLMoption option, long value) {
  return curl_multi_setopt(multi, option, value);
}

// The handle of a finished transfer and its result, or no handle.
static inline CURL *curl_shim_finished(CURLM *multi, CURLcode *result) {
  int left = 0;
  for (CURLMsg *message; (message = curl_multi_info_read(multi, &left));) {
    if (message->msg != CURLMSG_DONE) continue;
    *result = message->data.result;
    return message->easy_handle;
  }
  return 0;
}

#endif
