-- SPDX-License-Identifier: GPL-3.0-or-later
-- One request over and over: the most that one client thread gets out of the receiver.
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.headers["Idempotency-Key"] = "0f3f7f5e4d6c2b1a0f3f7f5e4d6c2b1a0f3f7f5e4d6c2b1a0f3f7f5e4d6c2b1a"
wrk.body = '{"email":"jane.doe1@example.com","first_name":"Jane","last_name":"Doe","company":"Example Holdings GmbH",' ..
    '"domain":"example.com","title":"VP Revenue Operations","country":"DE","employees":"1250","source":"inbound-form"}'
