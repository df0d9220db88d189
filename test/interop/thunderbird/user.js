// Settings of a throw-away Thunderbird profile: one account that is never asked for mail, no questions at the first
// start, nothing sent anywhere.

// No network: every connection goes to a port of this machine where nothing listens.
user_pref('network.proxy.type', 1);
user_pref('network.proxy.http', '127.0.0.1');
user_pref('network.proxy.http_port', 9);
user_pref('network.proxy.ssl', '127.0.0.1');
user_pref('network.proxy.ssl_port', 9);
user_pref('network.proxy.socks', '127.0.0.1');
user_pref('network.proxy.socks_port', 9);
user_pref('app.update.enabled', false);
user_pref('extensions.update.enabled', false);
user_pref('toolkit.telemetry.enabled', false);
user_pref('datareporting.policy.dataSubmissionEnabled', false);

// No question, tour or start page stands before the draft.
user_pref('datareporting.policy.dataSubmissionPolicyBypassNotification', true);
user_pref('app.donation.eoy.version.viewed', 999);
user_pref('mail.rights.version', 1);
user_pref('mail.shell.checkDefaultClient', false);
user_pref('mail.spotlight.firstRunDone', true);
user_pref('mail.provider.enabled', false);
user_pref('mailnews.start_page.enabled', false);
user_pref('mailnews.start_page_override.mstone', 'ignore');

// The account of an invented person, and the local folders.
user_pref('mail.accountmanager.accounts', 'account1,account2');
user_pref('mail.accountmanager.defaultaccount', 'account1');
user_pref('mail.accountmanager.localfoldersserver', 'server2');
user_pref('mail.account.account1.server', 'server1');
user_pref('mail.account.account1.identities', 'id1');
user_pref('mail.account.account2.server', 'server2');
user_pref('mail.identity.id1.fullName', 'Avery Holloway');
user_pref('mail.identity.id1.useremail', 'avery.holloway@example.com');
user_pref('mail.identity.id1.valid', true);
user_pref('mail.identity.id1.smtpServer', 'smtp1');
user_pref('mail.server.server1.type', 'pop3');
user_pref('mail.server.server1.name', 'avery.holloway@example.com');
user_pref('mail.server.server1.hostname', '127.0.0.1');
user_pref('mail.server.server1.port', 9);
user_pref('mail.server.server1.userName', 'avery');
user_pref('mail.server.server1.login_at_startup', false);
user_pref('mail.server.server1.check_new_mail', false);
user_pref('mail.server.server2.type', 'none');
user_pref('mail.server.server2.name', 'Local Folders');
user_pref('mail.server.server2.hostname', 'Local Folders');
user_pref('mail.server.server2.userName', 'nobody');
user_pref('mail.smtpservers', 'smtp1');
user_pref('mail.smtp.defaultserver', 'smtp1');
user_pref('mail.smtpserver.smtp1.hostname', '127.0.0.1');
user_pref('mail.smtpserver.smtp1.port', 9);
user_pref('mail.smtpserver.smtp1.username', 'avery');
